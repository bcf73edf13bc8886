#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What a desktop takes a library for, by the MIME description that is installed.
class TestMimeType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLibraryIsKnownByItsName();
    void aLibraryIsKnownByItsContent();
    void anotherDatabaseIsNotALibrary();
    void itIsNamedInBothLanguages();

private:
    QTemporaryDir folder_;
};

void TestMimeType::initTestCase()
{
    const QDir folder(folder_.path());
    QVERIFY(folder.mkpath(u"share/mime/packages"_s));
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_SOURCE_DIR "/resources/desktop/io.github.detente.Detente.mime.xml"),
                        folder.filePath(u"share/mime/packages/detente.xml"_s)));
    // Beside it Qt's own list of types alone: where two folders hold types, Qt 6.4 takes the last one's for the
    // content.
    qputenv("XDG_DATA_HOME", folder.filePath(u"share"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", folder.filePath(u"none"_s).toUtf8());
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), folder.filePath(u"library.detente"_s)));
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), folder.filePath(u"nameless"_s)));
}

void TestMimeType::aLibraryIsKnownByItsName()
{
    const QMimeType type =
        QMimeDatabase().mimeTypeForFile(folder_.filePath(u"other.detente"_s), QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), u"application/x-detente"_s);
    QCOMPARE(type.iconName(), u"application-x-detente"_s);
}

void TestMimeType::aLibraryIsKnownByItsContent()
{
    const QMimeType type =
        QMimeDatabase().mimeTypeForFile(folder_.filePath(u"nameless"_s), QMimeDatabase::MatchContent);
    QCOMPARE(type.name(), u"application/x-detente"_s);
}

void TestMimeType::anotherDatabaseIsNotALibrary()
{
    QFile file(folder_.filePath(u"nameless"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.read(4096);
    content.replace(68, 4, QByteArray(4, '\0')); // the application_id of a plain SQLite database
    QVERIFY(QMimeDatabase().mimeTypeForData(content).name() != "application/x-detente"_L1);
}

void TestMimeType::itIsNamedInBothLanguages()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(u"application/x-detente"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(type.comment(), u"Detente library"_s);
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(type.comment(), u"хроника Detente"_s);
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
