#include "windowfixture.h"

#include "app/panels/detailspanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The window switches languages without a restart, and in Russian there is no English in it.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRussianWindowSpeaksRussianThroughout();
    void dialogsSpeakRussian_data();
    void dialogsSpeakRussian();
    void openDialogsFollow();
    void qtsOwnWordsAreRussian();
    void theCanvasFollows();
    void theDetailsFollow();
    void switchingBackLeavesNoRussian();
    void theChoiceIsKept();
};

namespace {

/// Every text of the window: labels, buttons, actions, tool tips, names for screen readers.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Buttons that our own headings replace, and those of tabs that do not fit: never shown.
        if (widget->objectName().startsWith(u"qt_dockwidget_"_s) || widget->objectName().startsWith(u"Scroll"_s))
            continue;
        texts << widget->toolTip() << widget->accessibleName() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; i < header->count(); ++i)
                texts << header->model()->headerData(i, header->orientation()).toString();
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// Lists of values are worded on a worker, and what is replaced goes by the event queue.
void wordsArrive(WindowFixture &fixture)
{
    fixture.settle();
    QTest::qWait(300);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool hasCyrillic(const QString &text)
{
    static const QRegularExpression letters(u"[а-яА-ЯёЁ]"_s);
    return text.contains(letters);
}

/// Latin words that a Russian window may hold: names, keys, the query language, a file's name.
QString withoutNames(QString text)
{
    static const QRegularExpression allowed(
        u"us-russia\\.detente|Detente|RIS|CSL-JSON|Qt|SQLite|GNU|GPL|OFAC|\\bEnglish\\b|(?:Ctrl|Alt|Shift|Esc|Home|End|"
        u"Return|PgUp|PgDown|Up|Down|Left|Right|F\\d+)|"
        "\\b(?:side|date|status|us|ru|held):?\\b"_s);
    return text.remove(u'&').remove(allowed);
}

bool hasLatinWord(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return withoutNames(text).contains(word);
}

} // namespace

void TestLanguages::theRussianWindowSpeaksRussianThroughout()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.trigger(ActionId::LanguageRussian);
    wordsArrive(fixture);
    const QStringList texts = textsOf(fixture.window());
    QVERIFY(texts.size() > 60);
    QStringList foreign;
    for (const QString &text : texts) {
        // The tool tip of the file's name holds its path.
        if (hasLatinWord(QString(text).remove(fixture.library())))
            foreign << text;
    }
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
}

void TestLanguages::dialogsSpeakRussian_data()
{
    QTest::addColumn<ActionId>("action");
    for (const ActionId id : {ActionId::Open, ActionId::ExportImage, ActionId::CommandPalette, ActionId::EditShortcuts,
                              ActionId::Preferences, ActionId::GoToDate, ActionId::Shortcuts, ActionId::About})
        QTest::addRow("%s", qPrintable(nameOf(id))) << id;
}

void TestLanguages::dialogsSpeakRussian()
{
    QFETCH(const ActionId, action);
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.trigger(ActionId::LanguageRussian);
    const QWidgetList before = QApplication::topLevelWidgets();
    fixture.trigger(action);
    QStringList foreign;
    int texts = 0;
    for (const QWidget *dialog : QApplication::topLevelWidgets()) {
        if (before.contains(dialog) || !dialog->isVisible())
            continue;
        for (const QString &text : textsOf(*dialog)) {
            ++texts;
            // A table of rich text is judged without its marks; paths are the reader's own.
            const QString plain =
                Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
            if (!plain.contains(u'/') && hasLatinWord(plain))
                foreign << plain;
        }
    }
    QVERIFY(texts > 2);
    QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
}

void TestLanguages::openDialogsFollow()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    const QWidgetList before = QApplication::topLevelWidgets();
    for (const ActionId id : {ActionId::Preferences, ActionId::GoToDate})
        fixture.trigger(id);
    fixture.trigger(ActionId::LanguageRussian);
    wordsArrive(fixture);
    int dialogs = 0;
    for (const QWidget *dialog : QApplication::topLevelWidgets()) {
        if (before.contains(dialog) || !dialog->isVisible())
            continue;
        ++dialogs;
        for (const QString &text : textsOf(*dialog))
            QVERIFY2(!hasLatinWord(text), qPrintable(text));
    }
    QCOMPARE(dialogs, 2);
}

void TestLanguages::qtsOwnWordsAreRussian()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::LanguageRussian);
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            QVERIFY2(hasCyrillic(action->text()), qPrintable(action->text()));
    }
    const QMessageBox box(QMessageBox::NoIcon, {}, {}, QMessageBox::Save | QMessageBox::Cancel | QMessageBox::Close);
    for (const QAbstractButton *button : box.buttons())
        QVERIFY2(hasCyrillic(button->text()), qPrintable(button->text()));
}

void TestLanguages::theCanvasFollows()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    const auto cyrillic = [&fixture] {
        std::size_t count = 0;
        for (const scene::Text &text : fixture.canvas().scene().texts)
            count += hasCyrillic(text.text) ? 1 : 0;
        return count;
    };
    QCOMPARE(cyrillic(), std::size_t{0});
    fixture.trigger(ActionId::LanguageRussian);
    QVERIFY(cyrillic() > fixture.canvas().scene().cards.size() / 2);
}

void TestLanguages::theDetailsFollow()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    const Row row = fixture.session().rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s);
    fixture.session().select({row});
    QVERIFY(fixture.window().details().content()->title.contains(u"Huntsman"_s));
    fixture.trigger(ActionId::LanguageRussian);
    QVERIFY(fixture.window().details().content()->title.contains(u"Хантсман"_s));
    QCOMPARE(fixture.session().current(), row);
}

void TestLanguages::switchingBackLeavesNoRussian()
{
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.trigger(ActionId::LanguageRussian);
    fixture.trigger(ActionId::LanguageEnglish);
    wordsArrive(fixture);
    for (const QString &text : textsOf(fixture.window()))
        QVERIFY2(!hasCyrillic(QString(text).remove(u"Русский"_s)), qPrintable(text));
}

void TestLanguages::theChoiceIsKept()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::LanguageRussian);
    QCOMPARE(Settings().get(setting::kLanguage), u"ru"_s);
    fixture.trigger(ActionId::LanguageSystem);
    QCOMPARE(Settings().get(setting::kLanguage), QString());
    QCOMPARE(fixture.translator().language(), Language::English); // the test's system
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
