#include "app/window/help.h"

#include "app/window/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Gesture {
    const char *gesture;
    const char *deed;
};

/// What the mouse does on the timeline; timelineinput.cpp is what carries it out. Keys stand in the table of actions.
constexpr auto kGestures = std::to_array<Gesture>({
    {QT_TRANSLATE_NOOP("Help", "Wheel"), QT_TRANSLATE_NOOP("Help", "Zoom at the pointer")},
    {QT_TRANSLATE_NOOP("Help", "Shift + wheel"), QT_TRANSLATE_NOOP("Help", "Move through time")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + wheel"), QT_TRANSLATE_NOOP("Help", "Scroll the lanes")},
    {QT_TRANSLATE_NOOP("Help", "Two fingers on a touchpad"),
     QT_TRANSLATE_NOOP("Help", "Move the picture, scroll the lanes")},
    {QT_TRANSLATE_NOOP("Help", "Pinch"), QT_TRANSLATE_NOOP("Help", "Zoom between the fingers")},
    {QT_TRANSLATE_NOOP("Help", "Drag"), QT_TRANSLATE_NOOP("Help", "Move the picture")},
    {QT_TRANSLATE_NOOP("Help", "Middle drag"), QT_TRANSLATE_NOOP("Help", "Move the picture, also from an event")},
    {QT_TRANSLATE_NOOP("Help", "Shift + drag"), QT_TRANSLATE_NOOP("Help", "Zoom into a stretch of time")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + drag"), QT_TRANSLATE_NOOP("Help", "Select several events")},
    {QT_TRANSLATE_NOOP("Help", "Click"), QT_TRANSLATE_NOOP("Help", "Select an event")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + click"), QT_TRANSLATE_NOOP("Help", "Select one more, or one less")},
    {QT_TRANSLATE_NOOP("Help", "Double click"), QT_TRANSLATE_NOOP("Help", "Zoom to an event or to a unit of the axis")},
    {QT_TRANSLATE_NOOP("Help", "Right click"),
     QT_TRANSLATE_NOOP("Help", "What can be done with this event or this time")},
});

QString worded(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

QString heading(const QString &text)
{
    return u"<tr><td colspan='2' style='padding:14px 0 4px 0'><b>%1</b></td></tr>"_s.arg(text.toHtmlEscaped());
}

QString row(const QString &keys, const QString &deed)
{
    return u"<tr><td style='padding:3px 24px 3px 0'>%1</td><td style='padding:3px 0'>%2</td></tr>"_s.arg(
        keys.toHtmlEscaped(), deed.toHtmlEscaped());
}

/// The actions of a menu that have keys; nothing when there are none.
QString menuRows(const Actions &actions, const MenuSpec &menu)
{
    QString rows;
    for (const ActionSpec &spec : actionTable()) {
        const QString keys = keyWords(actions.keys(spec.id));
        if (spec.menu == menu.menu && !keys.isEmpty())
            rows += row(keys, plainWords(actionWords(spec.text)));
    }
    return rows.isEmpty() ? rows : heading(plainWords(actionWords(menu.text))) + rows;
}

void showText(const QString &title, const QString &html, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop);
    label->setContentsMargins(8, 8, 8, 8);
    auto *scroll = new QScrollArea;
    scroll->setWidget(label);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(QCoreApplication::translate("Help", "Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog->resize(520, 600);
    dialog->show();
}

} // namespace

QString shortcutTable(const Actions &actions)
{
    QString html = u"<table>"_s;
    for (const MenuSpec &menu : menuTable())
        html += menuRows(actions, menu);
    html += heading(worded(QT_TRANSLATE_NOOP("Help", "With the mouse")));
    for (const Gesture &gesture : kGestures)
        html += row(worded(gesture.gesture), worded(gesture.deed));
    return html + u"</table>"_s;
}

void showShortcuts(const Actions &actions, QWidget *parent)
{
    showText(QCoreApplication::translate("Help", "Keyboard shortcuts"), shortcutTable(actions), parent);
}

} // namespace detente::ui
