#include "app/cli/console.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace detente::ui {

namespace {

constexpr qsizetype kLongestLine = 1'000'000;

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) != 0;
#else
    Q_UNUSED(stream)
    return false;
#endif
}

} // namespace

bool Console::write(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void Console::complain(const QString &text)
{
    std::fprintf(stderr, "detente: %s\n", text.toUtf8().constData());
}

void Console::progress(const QString &text)
{
    if (isTerminal(stderr))
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
}

QString Console::readLine()
{
    QByteArray line;
    int next = std::fgetc(stdin);
    if (next == EOF)
        return {};
    for (; next != EOF && next != '\n'; next = std::fgetc(stdin)) {
        if (line.size() < kLongestLine)
            line.append(static_cast<char>(next));
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? QStringLiteral("") : QString::fromUtf8(line);
}

} // namespace detente::ui
