#include "app/panels/detailstext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kBreak(0x200b);
/// Words up to this length fit the narrowest pane.
constexpr qsizetype kLongWord = 22;
/// A piece of a word with no joint in it is broken after so many letters.
constexpr int kLongPiece = 20;

/// \p text with places to break within its long words: after joints of addresses and names of files, and where there
/// are none at a fixed length.
QString breakable(const QString &text)
{
    QString out;
    bool first = true;
    for (const QString &word : text.split(u' ')) {
        if (!first)
            out += u' ';
        first = false;
        if (word.size() <= kLongWord) {
            out += word;
            continue;
        }
        int piece = 0;
        for (const QChar c : word) {
            out += c;
            ++piece;
            if (u"/_.-?&=#–"_s.contains(c) || piece >= kLongPiece) {
                out += kBreak;
                piece = 0;
            }
        }
    }
    return out;
}

} // namespace

DetailsText::DetailsText(const QString &text, const QFont &font, const QColor &color, const QColor &focus,
                         QWidget *parent)
    : QLabel(parent)
    , plain_(text)
    , focus_(focus)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(font);
    setText(breakable(text));
    setAccessibleName(text);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, color);
    setPalette(palette);
    // A word longer than the pane must not widen it.
    setMinimumWidth(1);
}

void DetailsText::setTabStop()
{
    setFocusPolicy(Qt::StrongFocus);
}

QString DetailsText::markedText() const
{
    return selectedText().remove(kBreak);
}

void DetailsText::copyMarked()
{
    if (hasSelectedText())
        QApplication::clipboard()->setText(markedText());
}

void DetailsText::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(focus_, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool DetailsText::event(QEvent *event)
{
    // Marked words are copied, not the selected events.
    if (event->type() == QEvent::ShortcutOverride && hasSelectedText() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

void DetailsText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        return copyMarked();
    if (event->matches(QKeySequence::SelectAll)) {
        setSelection(0, static_cast<int>(text().size()));
        return;
    }
    QLabel::keyPressEvent(event);
}

void DetailsText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"));
    copy->setEnabled(hasSelectedText());
    connect(copy, &QAction::triggered, this, &DetailsText::copyMarked);
    QAction *all = menu->addAction(tr("Select &all"));
    connect(all, &QAction::triggered, this, [this] { setSelection(0, static_cast<int>(text().size())); });
    menu->popup(event->globalPos());
}

} // namespace detente::ui
