#include "windowfixture.h"

#include "app/window/messagebar.h"
#include "app/window/starter.h"

#include <QDir>
#include <QStandardPaths>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// A library that cannot be opened: a message says which and what to do, the program goes on, the file stays.
class TestBadLibraries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadFileIsToldAndTheOpenOneStays_data();
    void aBadFileIsToldAndTheOpenOneStays();
    void aFileThatCannotBeWrittenOpensForReading();
    void theMessageGoesWhenAGoodOneOpens();
    void twoWindowsOnOneLibraryBothWork();
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
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestBadLibraries::aBadFileIsToldAndTheOpenOneStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray good = contentOf(QStringLiteral(DETENTE_STARTER));
    QByteArray newer = good;
    newer[63] = static_cast<char>(99); // user_version, big-endian, at 60
    QByteArray damaged = good;
    damaged.replace(100, 4000, QByteArray(4000, '\x5a'));
    QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
    QTest::newRow("foreign") << QByteArray("a letter, and no library at all, however long it gets")
                             << u"not a Detente library"_s;
    QTest::newRow("truncated") << good.left(good.size() / 3) << u"damaged"_s;
    QTest::newRow("damaged") << damaged << u"damaged"_s;
    QTest::newRow("newer") << newer << u"later version"_s;
}

void TestBadLibraries::aBadFileIsToldAndTheOpenOneStays()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    WindowFixture fixture;
    QVERIFY(fixture.open());
    const QString path = fixture.file(u"bad.detente"_s);
    if (!content.isEmpty())
        QVERIFY(write(path, content));
    QSignalSpy failed(&fixture.session(), &Session::openFailed);
    fixture.session().open(path);
    QVERIFY(failed.wait(30'000));
    const MessageBar &bar = fixture.window().messages();
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(said), qPrintable(bar.text()));
    QVERIFY2(bar.text().contains(u"bad.detente"_s), qPrintable(bar.text()));
    QVERIFY(fixture.window().windowTitle().contains(u"us-russia.detente"_s));
    QVERIFY(fixture.canvas().scene().cards.size() > 10);
    QCOMPARE(contentOf(path), content);
}

void TestBadLibraries::aFileThatCannotBeWrittenOpensForReading()
{
    // Being refused cannot be had as the superuser, whom nothing is refused; an immutable open can be asked for.
    WindowFixture fixture;
    QVERIFY(fixture.open());
    QFile::setPermissions(fixture.library(), QFile::ReadOwner);
    Session &session = fixture.session();
    QVERIFY(fixture.open());
    if (session.isReadOnly()) {
        QVERIFY(fixture.window().messages().text().contains(u"reading only"_s));
        QVERIFY(!fixture.window().actions()[ActionId::RestoreStarter]->isEnabled());
    } else {
        QVERIFY(fixture.window().actions()[ActionId::RestoreStarter]->isEnabled());
    }
}

void TestBadLibraries::theMessageGoesWhenAGoodOneOpens()
{
    WindowFixture fixture;
    QSignalSpy failed(&fixture.session(), &Session::openFailed);
    fixture.session().open(fixture.file(u"nothing.detente"_s));
    QVERIFY(failed.wait(30'000));
    QVERIFY(fixture.window().messages().isVisible());
    QVERIFY(!fixture.window().actions()[ActionId::ExportImage]->isEnabled());
    QVERIFY(fixture.open());
    QVERIFY(!fixture.window().messages().isVisible());
    QVERIFY(fixture.window().actions()[ActionId::ExportImage]->isEnabled());
}

void TestBadLibraries::twoWindowsOnOneLibraryBothWork()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    Session second;
    QSignalSpy opened(&second, &Session::opened);
    second.open(fixture.library());
    QVERIFY(opened.wait(30'000));
    QCOMPARE(second.snapshot()->events.size(), fixture.session().snapshot()->events.size());
    fixture.session().select({3});
    second.select({4});
    QVERIFY(fixture.session().details(3) && second.details(4));
}

QTEST_MAIN(TestBadLibraries)
#include "tst_badlibraries.moc"
