#include "core/store/fileheader.h"

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace detente {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kHeaderSize = 100;
constexpr char kMagic[] = "SQLite format 3"; // its closing zero is part of it

std::uint32_t word(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<std::uint32_t>(header.constData() + offset);
}

/// True when the file holds fewer pages than its header says. Says nothing while a WAL or journal may complete it.
bool isCutOff(const QByteArray &header, const QString &path, qint64 size)
{
    if (size < kHeaderSize)
        return true;
    const auto pageWord = qFromBigEndian<std::uint16_t>(header.constData() + 16);
    const qint64 pageSize = pageWord == 1 ? 65536 : pageWord;
    const bool countIsValid = word(header, 24) == word(header, 92);
    if (!countIsValid || hasSideFile(path, u"-wal") || hasSideFile(path, u"-journal"))
        return false;
    return size < pageSize * word(header, 28);
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path, int newest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Errc::NotFound, {path}, path};
    if (!info.isFile())
        return Error{Errc::NotALibrary, {path}, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Errc::Unreadable, {path, file.errorString()}, path};
    const QByteArray header = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError)
        return Error{Errc::Unreadable, {path, file.errorString()}, path};
    if (!header.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return Error{Errc::NotALibrary, {path}, path};
    if (header.size() >= kHeaderSize && word(header, 68) != kApplicationId)
        return Error{Errc::NotALibrary, {path}, path};
    if (isCutOff(header, path, info.size()))
        return Error{Errc::Corrupt, {path, u"the file is shorter than its header says"_s}, path};
    const auto version = static_cast<std::int32_t>(word(header, 60));
    if (version > newest)
        return Error{Errc::NewerSchema, {path, QString::number(version), QString::number(newest)}, path};
    return FileHeader{version, header[18] == 2 || header[19] == 2};
}

bool hasSideFile(const QString &path, QStringView suffix)
{
    return QFileInfo(path + suffix.toString()).size() > 0;
}

bool canWrite(const QString &path)
{
    // Asked as the effective user, and by opening: permission bits alone know nothing of read-only file systems.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    ::close(file);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

} // namespace detente
