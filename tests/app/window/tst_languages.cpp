#include "windowfixture.h"

#include "app/panels/detailspanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The window switches languages without a restart, and in Russian there is no English in it.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRussianWindowSpeaksRussianThroughout();
    void theCanvasFollows();
    void theDetailsFollow();
    void switchingBackLeavesNoRussian();
    void theChoiceIsKept();
};

namespace {

/// Every text of the window: labels, buttons, actions, tool tips, names for screen readers.
QStringList textsOf(const MainWindow &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(u"qt_dockwidget_"_s))
            continue; // buttons that our own headings replace; never shown
        texts << widget->toolTip() << widget->accessibleName() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

bool hasCyrillic(const QString &text)
{
    static const QRegularExpression letters(u"[а-яА-ЯёЁ]"_s);
    return text.contains(letters);
}

/// Latin words that a Russian window may hold: names, keys, the query language, a file's name.
QString withoutNames(QString text)
{
    static const QRegularExpression allowed(u"us-russia\\.detente|Detente|RIS|CSL-JSON|\\bEnglish\\b|(?:Ctrl|Alt|Shift|Esc|Home|End|"
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
