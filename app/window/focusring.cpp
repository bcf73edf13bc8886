#include "app/window/focusring.h"

#include <QApplication>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace detente::ui {

namespace {

class Frame : public QFocusFrame {
public:
    explicit Frame(const QColor &color)
        : color_(color)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        // The style masks all but the margin around the control.
        QPainter(this).fillRect(rect(), color_);
    }

private:
    QColor color_;
};

/// The program's own controls paint their focus; Qt's, and fields made from them, are ringed.
bool wantsRing(const QWidget &widget)
{
    const bool own = QLatin1String(widget.metaObject()->className()).startsWith(QLatin1String("detente::"));
    return !widget.isWindow() && (!own || qobject_cast<const QLineEdit *>(&widget) != nullptr);
}

} // namespace

FocusRing::FocusRing(QApplication &application)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::setTheme(const Theme &theme)
{
    theme_ = theme;
    follow(QApplication::focusWidget());
}

QWidget *FocusRing::ringed() const
{
    return frame_ ? frame_->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        keyboard_ = false;
    } else if (event->type() == QEvent::KeyPress && !keyboard_) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        keyboard_ = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_F6;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *now)
{
    // Made anew each time: its parent, and with it the frame, may be on its way out.
    delete frame_;
    if (!keyboard_ || now == nullptr || !wantsRing(*now))
        return;
    frame_ = new Frame(theme_.color(scene::Ink::Accent));
    frame_->setWidget(now);
}

} // namespace detente::ui
