#include "app/window/searchbox.h"

#include "app/text/errors.h"
#include "app/text/tongue.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolTip>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A pause in typing after which the text is asked for, milliseconds.
constexpr int kPause = 120;
/// A longer field would tear the toolbar apart, logical pixels.
constexpr int kWidest = 620;

} // namespace

SearchBox::SearchBox(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , theme_(theme)
    , field_(new QLineEdit)
    , count_(new QLabel(field_))
{
    field_->setObjectName(u"searchField"_s);
    field_->setClearButtonEnabled(true);
    field_->installEventFilter(this);
    count_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field_);
    setFocusProxy(field_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(kWidest);
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, [this] { Q_EMIT queryEdited(field_->text().trimmed(), true); });
    connect(field_, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty()) {
            pause_.stop();
            Q_EMIT queryEdited({}, false);
        } else {
            pause_.start();
        }
    });
    connect(field_, &QLineEdit::returnPressed, this, [this] {
        pause_.stop();
        Q_EMIT queryEdited(field_->text().trimmed(), false);
        Q_EMIT left();
    });
    retranslate();
    applyTheme();
}

void SearchBox::setText(const QString &text)
{
    if (field_->text().trimmed() == text)
        return;
    pause_.stop();
    field_->setText(text);
}

QString SearchBox::text() const
{
    return field_->text();
}

void SearchBox::setCount(std::size_t shown, std::size_t all)
{
    shown_ = shown;
    all_ = all;
    retranslate();
}

void SearchBox::setProblem(const QString &sentence)
{
    problem_ = sentence;
    applyTheme();
    retranslate();
    if (!sentence.isEmpty() && field_->hasFocus())
        QToolTip::showText(field_->mapToGlobal(QPoint(0, field_->height())), sentence, field_);
    else
        QToolTip::hideText();
}

void SearchBox::setTheme(const Theme &theme)
{
    theme_ = theme;
    applyTheme();
}

void SearchBox::find()
{
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

QSize SearchBox::sizeHint() const
{
    return {420, field_->sizeHint().height()};
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCount();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == field_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::retranslate()
{
    const Tongue &in = Tongue::of(interfaceLanguage());
    field_->setPlaceholderText(tr("Search words, people, dates: Huntsman, side:us, 2017..2018"));
    field_->setAccessibleName(tr("Search and filter"));
    field_->setAccessibleDescription(problem_);
    field_->setToolTip(problem_.isEmpty() ? tr("Words in English or Russian, and fields such as side:us status:held")
                                          : problem_);
    count_->setText(
        field_->text().isEmpty()
            ? QString()
            : tr("%1 of %2").arg(in.number(static_cast<qint64>(shown_)), in.number(static_cast<qint64>(all_))));
    placeCount();
}

void SearchBox::placeCount()
{
    count_->adjustSize();
    // The clear button stands at the right edge; the count to the left of it.
    const int right = field_->width() - field_->height() - 2;
    count_->move(right - count_->width(), (field_->height() - count_->height()) / 2);
    field_->setTextMargins(4, 0, count_->text().isEmpty() ? 0 : count_->width() + 6, 0);
}

void SearchBox::applyTheme()
{
    const QColor edge = problem_.isEmpty() ? theme_.surface(Surface::Border) : theme_.surface(Surface::Danger);
    const QColor focus = problem_.isEmpty() ? theme_.color(scene::Ink::Accent) : edge;
    // No color of text here: with one, the style would paint the placeholder half transparent, too faint to read.
    field_->setStyleSheet(u"QLineEdit { background: %1; border: 1px solid %2; border-radius: 5px; padding: 4px 4px; }"
                          " QLineEdit:focus { border: 1px solid %3; border-bottom: 2px solid %3; }"_s.arg(
                              theme_.surface(Surface::Raised).name(), edge.name(), focus.name()));
    count_->setStyleSheet(u"QLabel { color: %1; background: transparent; border: 0; }"_s.arg(
        (problem_.isEmpty() ? theme_.color(scene::Ink::MutedText) : edge).name()));
    count_->setFont(theme_.scaledFont(0.92));
    placeCount();
}

} // namespace detente::ui
