#include "app/cli/command.h"
#include "app/text/tongue.h"
#include "app/text/translator.h"
#include "app/window/runwindow.h"

#include <QApplication>

#include <memory>

using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of the command line, before there is an application object that could decode them.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// True where a window could be shown. Qt would end the program with a message that helps nobody.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"detente"_s);
    QCoreApplication::setOrganizationName(u"detente"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DETENTE_VERSION));
}

/// A command speaks for itself: what Qt remarks about the machine does not belong on its standard error.
void keepQuiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Q_UNUSED(context)
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Console().complain(message);
}

int runCommand(const Command &command, int argc, char **argv, const QStringList &words, Console &console)
{
    qInstallMessageHandler(keepQuiet);
    // Pictures are painted in memory: no display is needed, and they come out alike with one and without.
    if (command.paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto app = command.paints ? std::unique_ptr<QCoreApplication>(new QApplication(argc, argv))
                                    : std::make_unique<QCoreApplication>(argc, argv);
    nameProgram();
    Translator translator;
    translator.install(languageFor(QLocale::system()));
    return command.run(words.mid(2), console);
}

/// Answers --help and --version; nothing when neither was asked for.
std::optional<int> runQuestion(int argc, char **argv, const QStringList &words, Console &console)
{
    const QString first = words.value(1);
    const bool help = first == "--help"_L1 || first == "-h"_L1;
    const bool version = first == "--version"_L1 || first == "-v"_L1;
    const bool unknown = !help && !version && first.startsWith(u'-') && first != "--"_L1 &&
                         !first.startsWith("-platform"_L1) && !first.startsWith("-style"_L1);
    if (!help && !version && !unknown)
        return std::nullopt;
    const QCoreApplication app(argc, argv);
    nameProgram();
    Translator translator;
    translator.install(languageFor(QLocale::system()));
    if (unknown) {
        console.complain(Cli::tr("there is no option “%1”; --help shows the usage").arg(first));
        return exitcode::kUsage;
    }
    console.write(help ? generalHelp().toUtf8() : "Detente " DETENTE_VERSION "\n"_qba);
    return exitcode::kDone;
}

} // namespace

int main(int argc, char **argv)
{
    Console console;
    const QStringList words = wordsOf(argc, argv);
    if (const Command *command = commandIn(words))
        return runCommand(*command, argc, argv, words, console);
    if (const auto answered = runQuestion(argc, argv, words, console))
        return *answered;
    if (!hasDisplay()) {
        const QCoreApplication app(argc, argv);
        Translator translator;
        translator.install(languageFor(QLocale::system()));
        console.complain(Cli::tr("there is no display to open a window on; “detente export” writes pictures without "
                                 "one, “detente --help” shows the other commands"));
        return exitcode::kFailed;
    }
    QApplication app(argc, argv);
    nameProgram();
    return runWindow(app, QCoreApplication::arguments().mid(1));
}
