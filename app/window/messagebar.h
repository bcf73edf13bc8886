#pragma once

#include "app/render/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace detente::ui {

/// A line above the timeline that says what went wrong, or asks a question, without stopping anybody.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Error, Note };

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a message instead of the one there, announced to screen readers.
    void tell(Kind kind, const QString &text);
    /// A message with something that can be done about it; the bar closes when it is done.
    void offer(const QString &text, const QString &deed, std::function<void()> act);
    void setTheme(const Theme &theme);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    Theme theme_;
    Kind kind_ = Kind::Note;
    QLabel *sign_;
    QLabel *text_;
    QPushButton *deed_;
    QToolButton *close_;
    std::function<void()> act_;
};

} // namespace detente::ui
