#include "windowfixture.h"

#include "app/canvas/places.h"
#include "app/panels/detailspanel.h"
#include "app/panels/filterrow.h"
#include "app/panels/filtersection.h"
#include "app/panels/filterspanel.h"
#include "app/window/gotodate.h"
#include "app/window/messagebar.h"
#include "app/window/searchbox.h"
#include "app/window/statusline.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The real window with the record that ships, driven as hands do.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { fixture_.reset(); }

    void showsTheRecordAtTheFirstPicture();
    void theWheelZoomsAtThePointer();
    void aDragMovesThroughTime();
    void keysStepFromEventToEvent();
    void aClickOnACardShowsItsDetails();
    void followingALinkShowsThatEvent();
    void typingFiltersAndSaysHowMany();
    void bothLanguagesFindTheSamePerson();
    void aWrongQueryIsMarkedAndKeepsThePicture();
    void boxesAndTextAreOne();
    void clearingTheLastBoxKeepsIt();
    void aPersonBecomesAFilter();
    void menusZoomAndGoBack();
    void goesToATypedDate();
    void anAddressIsShownBeforeItIsOpened();
    void copiesTheSelectedEvents();
    void writesAPicture();
    void restoringAsksAndTellsWhatItDid();
    void aDroppedFileOpens();
    void themesSwitchAtRunTime();
    void panelsHideAndComeBack();
    void theNextStartIsAsTheLastEnd();
    void everythingFocusableHasAName();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { takenUrl_ = url; } // what the browser would get; called by QDesktopServices

private:
    /// Enters text as an input method does: in any script.
    static void enter(QWidget *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }
    QLineEdit *field() { return fixture_->window().findChild<QLineEdit *>(u"searchField"_s); }
    void type(const QString &text);
    /// The center of an event's area that lies well inside the canvas.
    std::pair<Row, QPoint> somethingToClick();
    QString statusText();

    QUrl takenUrl_;
    std::unique_ptr<WindowFixture> fixture_;
};

void TestMainWindow::init()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open());
}

void TestMainWindow::type(const QString &text)
{
    field()->setFocus();
    field()->selectAll();
    QSignalSpy answered(&fixture_->session(), &Session::filterChanged);
    enter(field(), text);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(answered.wait(30'000));
    QVERIFY(fixture_->settle());
}

std::pair<Row, QPoint> TestMainWindow::somethingToClick()
{
    const scene::Scene &scene = fixture_->canvas().scene();
    for (const scene::Card &card : scene.cards) {
        const QPoint center(static_cast<int>(card.rect.x + card.rect.width / 2),
                            static_cast<int>(card.rect.y + card.rect.height / 2));
        if (fixture_->canvas().rect().adjusted(40, 10, -40, -10).contains(center) &&
            eventAt(scene, {static_cast<double>(center.x()), static_cast<double>(center.y())}) == card.row)
            return {card.row, center};
    }
    return {kNoRow, {}};
}

QString TestMainWindow::statusText()
{
    QString text;
    for (const QLabel *label : fixture_->window().status().findChildren<QLabel *>())
        text += label->text() + u'|';
    return text;
}

void TestMainWindow::showsTheRecordAtTheFirstPicture()
{
    QSignalSpy first(&fixture_->window(), &MainWindow::firstPicture);
    fixture_->canvas().repaint();
    QTRY_VERIFY(first.size() <= 1);
    QVERIFY(fixture_->canvas().scene().cards.size() > 10);
    QVERIFY2(statusText().contains(u"1,378 events"_s) || statusText().contains(u"events"_s), qPrintable(statusText()));
    QVERIFY(fixture_->window().windowTitle().contains(u"us-russia.detente"_s));
    QVERIFY(!fixture_->window().messages().isVisible());
}

void TestMainWindow::theWheelZoomsAtThePointer()
{
    const TimeRange before = fixture_->session().view().range;
    const QPointF at(300, 200);
    const double day = before.from + before.length() * at.x() / fixture_->canvas().width();
    QWheelEvent wheel(at, fixture_->canvas().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&fixture_->canvas(), &wheel);
    const TimeRange after = fixture_->session().view().range;
    QVERIFY(after.length() < before.length());
    QVERIFY(std::abs(after.from + after.length() * at.x() / fixture_->canvas().width() - day) < 1);
}

void TestMainWindow::aDragMovesThroughTime()
{
    const TimeRange before = fixture_->session().view().range;
    QWidget *canvas = &fixture_->canvas();
    const QPoint from(500, 500);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(canvas, from + QPoint(20 * i, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(200, 0));
    const TimeRange after = fixture_->session().view().range;
    QVERIFY(after.from < before.from);
    QVERIFY(std::abs(after.length() - before.length()) < 1e-6);
}

void TestMainWindow::keysStepFromEventToEvent()
{
    fixture_->canvas().setFocus();
    QTest::keyClick(&fixture_->canvas(), Qt::Key_Right);
    const Row first = fixture_->session().current();
    QVERIFY(first != kNoRow);
    QTest::keyClick(&fixture_->canvas(), Qt::Key_Right);
    QCOMPARE(fixture_->session().current(), first + 1);
    fixture_->trigger(ActionId::Previous);
    QCOMPARE(fixture_->session().current(), first);
    QVERIFY(fixture_->window().details().content());
}

void TestMainWindow::aClickOnACardShowsItsDetails()
{
    const auto [row, at] = somethingToClick();
    QVERIFY(row != kNoRow);
    QTest::mouseClick(&fixture_->canvas(), Qt::LeftButton, {}, at);
    QCOMPARE(fixture_->session().current(), row);
    const auto &content = fixture_->window().details().content();
    QVERIFY(content);
    QCOMPARE(content->uid, fixture_->session().view().selection.last());
    QVERIFY(statusText().contains(u"1 selected"_s));
    QVERIFY(fixture_->window().actions()[ActionId::Copy]->isEnabled());
}

void TestMainWindow::followingALinkShowsThatEvent()
{
    const Row row = fixture_->session().rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s);
    QVERIFY(row != kNoRow);
    fixture_->session().select({row});
    const auto content = fixture_->window().details().content();
    QVERIFY(content && !content->links.empty());
    Q_EMIT fixture_->window().details().eventRequested(content->links.front().uid);
    QCOMPARE(fixture_->window().details().content()->uid, content->links.front().uid);
    const Row there = fixture_->session().current();
    const double day = fixture_->session().snapshot()->events.earliest[there];
    const TimeRange range = fixture_->session().view().range;
    QVERIFY(range.from <= day && day <= range.to);
    fixture_->trigger(ActionId::Back);
    QCOMPARE(fixture_->session().current(), row);
}

void TestMainWindow::typingFiltersAndSaysHowMany()
{
    type(u"sanctions"_s);
    const std::size_t shown = fixture_->session().events()->count();
    QVERIFY(shown > 10 && shown < 1000);
    QVERIFY2(statusText().contains(u"%1 of "_s.arg(shown)), qPrintable(statusText()));
    QString inField;
    for (const QLabel *label : field()->findChildren<QLabel *>())
        inField += label->text();
    QVERIFY2(inField.startsWith(u"%1 of "_s.arg(shown)), qPrintable(inField));
    QVERIFY(fixture_->canvas().hasFocus()); // Enter leads back to the timeline
    QSignalSpy answered(&fixture_->session(), &Session::filterChanged);
    field()->clear();
    Q_EMIT field()->textEdited({});
    QVERIFY(answered.wait(30'000));
    QCOMPARE(fixture_->session().events()->count(), fixture_->session().snapshot()->events.size());
}

void TestMainWindow::bothLanguagesFindTheSamePerson()
{
    type(u"Huntsman"_s);
    const Bitmap english = fixture_->session().events()->bitmap();
    type(u"Хантсман"_s);
    QCOMPARE(fixture_->session().events()->bitmap(), english);
    QVERIFY(english.count() > 20);
}

void TestMainWindow::aWrongQueryIsMarkedAndKeepsThePicture()
{
    type(u"Huntsman"_s);
    const std::size_t shown = fixture_->session().events()->count();
    QSignalSpy told(&fixture_->session(), &Session::queryErrorChanged);
    enter(field(), u" status:lost"_s);
    QVERIFY(told.wait(30'000));
    QCOMPARE(fixture_->session().events()->count(), shown);
    QVERIFY2(field()->accessibleDescription().contains(u"lost"_s), qPrintable(field()->accessibleDescription()));
    QVERIFY(!fixture_->window().filters().canEdit());
    type(u"Huntsman"_s);
    QVERIFY(field()->accessibleDescription().isEmpty());
    QVERIFY(fixture_->window().filters().canEdit());
}

void TestMainWindow::boxesAndTextAreOne()
{
    FilterRow *third = nullptr;
    FilterRow *sanctions = nullptr;
    for (FilterRow *row : fixture_->window().filters().findChildren<FilterRow *>()) {
        if (row->accessibleName().startsWith(u"Third parties"_s))
            third = row;
        if (row->accessibleName().startsWith(u"Sanctions,"_s))
            sanctions = row;
    }
    const std::size_t all = fixture_->session().events()->count();
    QTest::mouseClick(third, Qt::LeftButton);
    QVERIFY(fixture_->settle());
    QCOMPARE(field()->text(), u"-side:third"_s);
    QVERIFY(fixture_->session().events()->count() < all);
    type(u"group:diplomacy"_s);
    QVERIFY(third->isChecked());
    QVERIFY(!sanctions->isChecked());
    QTest::mouseClick(sanctions, Qt::LeftButton);
    QVERIFY(fixture_->settle());
    QCOMPARE(field()->text(), u"group:diplomacy,sanctions"_s);
}

void TestMainWindow::clearingTheLastBoxKeepsIt()
{
    type(u"side:us"_s);
    const std::size_t shown = fixture_->session().events()->count();
    const auto sides = fixture_->window().filters().section(u"side"_s)->rows();
    const auto row = std::ranges::find_if(
        sides, [](const FilterRow *each) { return each->accessibleName().startsWith(u"United States"_s); });
    QVERIFY(row != sides.end());
    QTest::mouseClick(*row, Qt::LeftButton);
    QVERIFY(fixture_->settle());
    // Either nothing is let through and the box says so, or the box stays: boxes never contradict the text.
    QTRY_COMPARE((*row)->isChecked(), fixture_->session().events()->count() >= shown);
}

void TestMainWindow::aPersonBecomesAFilter()
{
    const Row row = fixture_->session().rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s);
    fixture_->session().select({row});
    const auto people = fixture_->window().details().content()->people;
    QVERIFY(!people.empty());
    QSignalSpy answered(&fixture_->session(), &Session::filterChanged);
    Q_EMIT fixture_->window().details().personRequested(people.front().uid);
    QVERIFY(answered.wait(30'000));
    QVERIFY2(field()->text().startsWith(u"actor:"_s), qPrintable(field()->text()));
    QVERIFY(fixture_->session().events()->bitmap().test(row));
    QVERIFY(fixture_->session().events()->count() < fixture_->session().snapshot()->events.size());
}

void TestMainWindow::menusZoomAndGoBack()
{
    const TimeRange before = fixture_->session().view().range;
    fixture_->trigger(ActionId::WholeRecord);
    const TimeRange whole = fixture_->session().view().range;
    QVERIFY(whole.length() > 240 * 365);
    fixture_->trigger(ActionId::ZoomIn);
    QVERIFY(fixture_->session().view().range.length() < whole.length());
    fixture_->trigger(ActionId::Back);
    fixture_->trigger(ActionId::Back);
    QCOMPARE(fixture_->session().view().range, before);
    fixture_->trigger(ActionId::Forward);
    QCOMPARE(fixture_->session().view().range, whole);
    fixture_->trigger(ActionId::RecentDecade);
    QVERIFY(std::abs(fixture_->session().view().range.length() - before.length()) < 1);
    fixture_->trigger(ActionId::Today);
    const double today = static_cast<double>(makeDay(2026, 3, 1).jdn);
    QVERIFY(std::abs(fixture_->session().view().range.center() - today) < 2);
}

void TestMainWindow::goesToATypedDate()
{
    fixture_->trigger(ActionId::GoToDate);
    auto *dialog = fixture_->window().findChild<GoToDate *>();
    QVERIFY(dialog != nullptr);
    auto *date = dialog->findChild<QLineEdit *>();
    enter(date, u"nonsense"_s);
    QVERIFY(!dialog->range());
    date->clear();
    enter(date, u"30 марта 1867"_s);
    QVERIFY(dialog->range());
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"18 March Old Style"_s), qPrintable(said));
    QTest::keyClick(date, Qt::Key_Return);
    const double day = static_cast<double>(makeDay(1867, 3, 30).jdn);
    const TimeRange range = fixture_->session().view().range;
    QVERIFY(range.from < day && day < range.to && range.length() < 40);
}

void TestMainWindow::anAddressIsShownBeforeItIsOpened()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    Q_EMIT fixture_->window().details().addressRequested(QUrl(u"https://tass.com/1"_s));
    auto *box = fixture_->window().findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QVERIFY(box->informativeText().contains(u"https://tass.com/1"_s));
    QVERIFY(takenUrl_.isEmpty());
    QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
    QCOMPARE(takenUrl_, QUrl(u"https://tass.com/1"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    delete box;
    Q_EMIT fixture_->window().details().addressRequested(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(fixture_->window().findChild<QMessageBox *>() == nullptr);
}

void TestMainWindow::copiesTheSelectedEvents()
{
    fixture_->session().select({10, 11});
    fixture_->trigger(ActionId::Copy);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(fixture_->window().details().content()->title));
    QCOMPARE(text.count(u"\n\n"_s), 1);
}

void TestMainWindow::writesAPicture()
{
    fixture_->trigger(ActionId::ExportImage);
    auto *dialog = fixture_->window().findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString path = fixture_->file(u"picture.png"_s);
    Q_EMIT dialog->fileSelected(path);
    const QImage image(path);
    QVERIFY(image.width() >= 2560);
    QVERIFY(fixture_->window().messages().text().contains(u"picture.png"_s));
    Q_EMIT dialog->fileSelected(fixture_->file(u"no/such/folder/picture.png"_s));
    QVERIFY(fixture_->window().messages().isVisible());
    QVERIFY(fixture_->window().messages().text().contains(u"folder"_s));
}

void TestMainWindow::restoringAsksAndTellsWhatItDid()
{
    const QString installed = fixture_->file(u"system/detente"_s);
    QVERIFY(QDir().mkpath(installed));
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), installed + u"/us-russia.detente"_s));
    qputenv("XDG_DATA_DIRS", fixture_->file(u"system"_s).toUtf8());
    const auto before = fixture_->session().snapshot();
    fixture_->trigger(ActionId::RestoreStarter);
    MessageBar &bar = fixture_->window().messages();
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"notes stay"_s));
    QCOMPARE(fixture_->session().snapshot(), before); // only asked so far
    QSignalSpy opened(&fixture_->session(), &Session::opened);
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(opened.wait(30'000));
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"0 events added, 0 brought back"_s), qPrintable(bar.text()));
}

void TestMainWindow::aDroppedFileOpens()
{
    const QString other = fixture_->file(u"other.detente"_s);
    QVERIFY(QFile::copy(QStringLiteral(DETENTE_STARTER), other));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QSignalSpy opened(&fixture_->session(), &Session::opened);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture_->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture_->window(), &drop);
    QVERIFY(opened.wait(30'000));
    QCOMPARE(fixture_->session().path(), other);
    QVERIFY(fixture_->window().windowTitle().contains(u"other.detente"_s));
}

void TestMainWindow::themesSwitchAtRunTime()
{
    const QImage light = fixture_->window().grab().toImage();
    fixture_->trigger(ActionId::ThemeDark);
    const QImage dark = fixture_->window().grab().toImage();
    QVERIFY(light.pixelColor(5, 5).lightness() > 200);
    QVERIFY(dark.pixelColor(5, 5).lightness() < 80);
    QVERIFY(fixture_->appearance().theme().isDark());
    QVERIFY(fixture_->window().actions()[ActionId::ThemeDark]->isChecked());
    fixture_->trigger(ActionId::ThemeLight);
    QCOMPARE(fixture_->window().grab().toImage().pixelColor(5, 5), light.pixelColor(5, 5));
}

void TestMainWindow::panelsHideAndComeBack()
{
    QVERIFY(fixture_->window().detailsDock().isVisible());
    fixture_->trigger(ActionId::ShowDetails);
    QVERIFY(!fixture_->window().detailsDock().isVisible());
    fixture_->trigger(ActionId::ShowDetails);
    QVERIFY(fixture_->window().detailsDock().isVisible());
    fixture_->trigger(ActionId::ShowFilters);
    QVERIFY(!fixture_->window().filtersDock().isVisible());
    QVERIFY(!fixture_->window().actions()[ActionId::ShowFilters]->isChecked());
}

void TestMainWindow::theNextStartIsAsTheLastEnd()
{
    fixture_->trigger(ActionId::ShowFilters);
    fixture_->window().resize(1100, 700);
    fixture_->window().close();
    fixture_->make();
    QVERIFY(!fixture_->window().filtersDock().isVisible());
    QVERIFY(fixture_->window().detailsDock().isVisible());
}

void TestMainWindow::everythingFocusableHasAName()
{
    fixture_->session().select({10});
    for (const QWidget *widget : fixture_->window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(accessible != nullptr);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
