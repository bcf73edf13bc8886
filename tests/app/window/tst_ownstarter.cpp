#include "app/window/starter.h"
#include "core/store/library.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Where the starter library comes from and where this user's copy is kept.
class TestOwnStarter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingInstalledIsToldSo();
    void theCopyIsMadeOnce();
    void theCopyLiesInOneFolder();
    void anOldCopyIsMovedAlong();
    void whatIsOnlyInTheLogIsMovedAlong();
    void anOldCopyDoesNotReplaceAPresentOne();
    void withoutRoomForACopyTheInstalledOneIsReadOnly();

private:
    void install();
    QString home(const QString &name) const { return home_->filePath(name); }

    std::unique_ptr<QTemporaryDir> home_;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

} // namespace

void TestOwnStarter::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"detente"_s);
    QCoreApplication::setApplicationName(u"detente"_s);
    qputenv("XDG_DATA_HOME", home(u"data"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", home(u"system"_s).toUtf8());
}

void TestOwnStarter::install()
{
    const QString installed = home(u"system/detente/us-russia.detente"_s);
    QVERIFY(QDir().mkpath(QFileInfo(installed).path()));
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), installed));
    QFile::setPermissions(installed, QFile::ReadOwner);
}

void TestOwnStarter::nothingInstalledIsToldSo()
{
    QCOMPARE(installedStarter(), QString());
    QCOMPARE(provideStarter().error().code, Errc::NotFound);
}

void TestOwnStarter::theCopyIsMadeOnce()
{
    install();
    const Result<LibraryFile> own = provideStarter();
    QVERIFY(own);
    QCOMPARE(own->readOnly, ReadOnlyReason::None);
    QCOMPARE(contentOf(own->path), contentOf(installedStarter()));
    QVERIFY(QFileInfo(own->path).isWritable());
    QVERIFY(write(own->path, "the reader's own"));
    QVERIFY(provideStarter());
    QCOMPARE(contentOf(own->path), QByteArray("the reader's own"));
    QVERIFY(installedStarter().startsWith(home(u"system"_s)));
}

void TestOwnStarter::theCopyLiesInOneFolder()
{
    install();
    QCOMPARE(provideStarter()->path, home(u"data/detente/us-russia.detente"_s));
    QVERIFY(!QFileInfo::exists(home(u"data/detente/detente"_s)));
}

void TestOwnStarter::anOldCopyIsMovedAlong()
{
    install();
    const QString former = home(u"data/detente/detente/us-russia.detente"_s);
    QCOMPARE(formerStarter(), former);
    QVERIFY(write(former, "the reader's own"));
    const Result<LibraryFile> own = provideStarter();
    QCOMPARE(own->path, home(u"data/detente/us-russia.detente"_s));
    QCOMPARE(contentOf(own->path), QByteArray("the reader's own"));
    QVERIFY(!QFileInfo::exists(home(u"data/detente/detente"_s)));
}

void TestOwnStarter::whatIsOnlyInTheLogIsMovedAlong()
{
    const QString source = home(u"source.detente"_s);
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), source));
    QFile::setPermissions(source, QFile::ReadOwner | QFile::WriteOwner);
    const QString former = formerStarter();
    QVERIFY(QDir().mkpath(QFileInfo(former).path()));
    {
        // As a killed program leaves it: written to the log and not yet to the library.
        const Result<Library> open = Library::open(source);
        QVERIFY(open);
        Result<Connection> writer = Connection::open(source, OpenMode::ReadWrite);
        QVERIFY(writer->run("UPDATE event SET importance = 1"));
        QVERIFY(QFile::copy(source, former));
        QVERIFY(QFile::copy(source + u"-wal"_s, former + u"-wal"_s));
    }
    QVERIFY(moveFormerStarter());
    const Result<Library> moved = Library::open(ownStarter());
    QVERIFY(moved);
    Result<Statement> importance = Statement::prepare(moved->connection(), "SELECT max(importance) FROM event");
    QVERIFY(importance && importance->next());
    QCOMPARE(importance->int64(0), 1);
    QVERIFY(!QFileInfo::exists(home(u"data/detente/detente"_s)));
}

void TestOwnStarter::anOldCopyDoesNotReplaceAPresentOne()
{
    QVERIFY(write(formerStarter(), "old"));
    QVERIFY(write(ownStarter(), "present"));
    QVERIFY(!moveFormerStarter());
    QCOMPARE(contentOf(provideStarter()->path), QByteArray("present"));
    QCOMPARE(contentOf(formerStarter()), QByteArray("old"));
}

void TestOwnStarter::withoutRoomForACopyTheInstalledOneIsReadOnly()
{
    install();
    // A file where the folder should be: refused even to the superuser.
    QVERIFY(write(home(u"data"_s), "no folder"));
    const Result<LibraryFile> file = provideStarter();
    QVERIFY(file);
    QCOMPARE(file->path, installedStarter());
    QCOMPARE(file->readOnly, ReadOnlyReason::NoOwnCopy);
}

QTEST_GUILESS_MAIN(TestOwnStarter)
#include "tst_ownstarter.moc"
