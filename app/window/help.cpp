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

struct HandRow {
    const char *keys;
    const char *deed;
};

/// What keys and mouse do on the timeline; canvaskeys.cpp is what carries it out.
constexpr std::array kHands{
    HandRow{QT_TRANSLATE_NOOP("Help", "← →"), QT_TRANSLATE_NOOP("Help", "Previous or next event")},
    HandRow{QT_TRANSLATE_NOOP("Help", "↑ ↓"), QT_TRANSLATE_NOOP("Help", "Event above or below, across the axis")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Shift + arrows"), QT_TRANSLATE_NOOP("Help", "Move the picture")},
    HandRow{QT_TRANSLATE_NOOP("Help", "+ −"), QT_TRANSLATE_NOOP("Help", "Zoom in or out")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Home, End"), QT_TRANSLATE_NOOP("Help", "Beginning or end of the record")},
    HandRow{QT_TRANSLATE_NOOP("Help", "PgUp, PgDn"), QT_TRANSLATE_NOOP("Help", "A screen earlier or later")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Enter"), QT_TRANSLATE_NOOP("Help", "Details of the selected event")},
    HandRow{QT_TRANSLATE_NOOP("Help", "F"), QT_TRANSLATE_NOOP("Help", "Frame the selection")},
    HandRow{QT_TRANSLATE_NOOP("Help", "[ ]"), QT_TRANSLATE_NOOP("Help", "Walk along the links")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Wheel"), QT_TRANSLATE_NOOP("Help", "Zoom at the pointer")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Drag"), QT_TRANSLATE_NOOP("Help", "Move the picture")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Shift + drag"), QT_TRANSLATE_NOOP("Help", "Zoom into a stretch of time")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Ctrl + drag"), QT_TRANSLATE_NOOP("Help", "Select several events")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Ctrl + wheel"), QT_TRANSLATE_NOOP("Help", "Scroll the lanes")},
    HandRow{QT_TRANSLATE_NOOP("Help", "Double click"),
            QT_TRANSLATE_NOOP("Help", "Zoom to an event or to a unit of the axis")},
};

QString worded(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

QString row(const QString &keys, const QString &deed)
{
    return u"<tr><td style='padding:3px 24px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>"_s.arg(
        keys.toHtmlEscaped(), deed.toHtmlEscaped());
}

QString shortcutTable(const Actions &actions)
{
    QString html = u"<table>"_s;
    for (const HandRow &hand : kHands)
        html += row(worded(hand.keys), worded(hand.deed));
    html += u"</table><br><table>"_s;
    for (const ActionSpec &spec : actionTable()) {
        const QAction *action = actions[spec.id];
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        text.remove(u'&').remove(u'…');
        html += row(action->shortcut().toString(QKeySequence::NativeText), text);
    }
    return html + u"</table>"_s;
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

void showShortcuts(const Actions &actions, QWidget *parent)
{
    showText(QCoreApplication::translate("Help", "Keyboard shortcuts"), shortcutTable(actions), parent);
}

void showAbout(QWidget *parent)
{
    const QString text =
        QCoreApplication::translate("Help", "An interactive timeline of the relations between the United States and "
                                            "Russia, from a record in which every event has its source.");
    const QString license = QCoreApplication::translate("Help", "Free software under the GNU General Public License, "
                                                                "version 3 or later. It comes without any warranty.");
    const QString version =
        QCoreApplication::translate("Help", "Version %1").arg(QCoreApplication::applicationVersion());
    showText(QCoreApplication::translate("Help", "About Detente"),
             u"<h2>Detente</h2><p>%1</p><p>%2</p><p>%3</p>"_s.arg(version, text, license), parent);
}

} // namespace detente::ui
