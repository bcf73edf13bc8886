#include "windowfixture.h"

#include "app/window/preferences.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Every text has the room it needs: nothing is cut off, and nothing lies on anything else.
class TestFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsFound();
    void textsFit_data();
    void textsFit();
    void dialogsFit_data();
    void dialogsFit();
};

namespace {

/// The room \p label needs at its width; by the text it shows, wrapped or not.
QSize needed(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return {1, label.heightForWidth(label.width())};
    return label.sizeHint();
}

/// The room a control needs for its text; nothing for one that shows none.
QSize needed(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return needed(*label);
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull() ? QSize() : tool->sizeHint();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool plain = qobject_cast<const QPushButton *>(button) != nullptr ||
                       qobject_cast<const QCheckBox *>(button) != nullptr ||
                       qobject_cast<const QRadioButton *>(button) != nullptr;
    return plain && !button->text().isEmpty() ? button->minimumSizeHint() : QSize();
}

QString nameOf(const QWidget &widget)
{
    QString text = widget.property("text").toString();
    return u"%1 “%2” %3×%4 in %5"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
}

QStringList misfits(const QWidget &window)
{
    QStringList wrong;
    QList<const QWidget *> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->parentWidget() == nullptr || needed(*widget).isEmpty())
            continue;
        const QSize size = needed(*widget);
        // A pixel is lost to rounding where fonts are measured in fractions.
        if (widget->width() + 1 < size.width() || widget->height() + 1 < size.height())
            wrong << nameOf(*widget) + u", needs %1×%2"_s.arg(size.width()).arg(size.height());
        texts << widget;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts[i]->parentWidget() == texts[j]->parentWidget() &&
                texts[i]->geometry().intersects(texts[j]->geometry()))
                wrong << nameOf(*texts[i]) + u" lies on "_s + nameOf(*texts[j]);
        }
    }
    return wrong;
}

} // namespace

void TestFit::whatDoesNotFitIsFound()
{
    QWidget window;
    QPushButton narrow(u"A long text"_s, &window);
    narrow.resize(narrow.sizeHint().width() / 2, narrow.sizeHint().height());
    narrow.move(0, 100);
    QLabel first(u"One"_s, &window);
    first.adjustSize();
    QLabel second(u"Another"_s, &window);
    second.adjustSize();
    window.show();
    QCOMPARE(misfits(window).size(), 2);
    narrow.adjustSize();
    second.move(0, 50);
    QVERIFY(misfits(window).isEmpty());
}

void TestFit::textsFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ActionId>("language");
    for (const QSize size : {QSize(1280, 800), QSize(1600, 1000)}) {
        QTest::addRow("%d wide, English", size.width()) << size << ActionId::LanguageEnglish;
        QTest::addRow("%d wide, Russian", size.width()) << size << ActionId::LanguageRussian;
    }
}

void TestFit::textsFit()
{
    QFETCH(const QSize, size);
    QFETCH(const ActionId, language);
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.trigger(language);
    fixture.window().resize(size);
    fixture.session().select({fixture.session().rowOf(u"2017-10-03-huntsman-presents-credentials-putin-kremlin"_s)});
    QTest::qWait(50);
    const QStringList wrong = misfits(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFit::dialogsFit_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<ActionId>("language");
    for (const ActionId id : {ActionId::EditShortcuts, ActionId::Preferences, ActionId::GoToDate}) {
        QTest::addRow("%s, English", qPrintable(detente::ui::nameOf(id))) << id << ActionId::LanguageEnglish;
        QTest::addRow("%s, Russian", qPrintable(detente::ui::nameOf(id))) << id << ActionId::LanguageRussian;
    }
}

void TestFit::dialogsFit()
{
    QFETCH(const ActionId, action);
    QFETCH(const ActionId, language);
    WindowFixture fixture;
    QVERIFY(fixture.open());
    fixture.trigger(language);
    const QWidgetList before = QApplication::topLevelWidgets();
    fixture.trigger(action);
    QTest::qWait(50);
    int dialogs = 0;
    for (const QWidget *dialog : QApplication::topLevelWidgets()) {
        if (before.contains(dialog) || !dialog->isVisible())
            continue;
        ++dialogs;
        const QStringList wrong = misfits(*dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    QCOMPARE(dialogs, 1);
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
