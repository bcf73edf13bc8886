#pragma once

#include <QColor>
#include <QFont>
#include <QLabel>

namespace detente::ui {

/// A passage of the details pane: plain text that wraps at any width and can be marked by mouse and keyboard and
/// copied. Words too long for the pane may break at their joints; what is copied has no trace of that.
class DetailsText : public QLabel {
    Q_OBJECT

public:
    DetailsText(const QString &text, const QFont &font, const QColor &color, const QColor &focus, QWidget *parent);

    /// Lets the Tab key stop here, for passages that people quote from; others are reached by the mouse.
    void setTabStop();
    /// The text as it was given.
    const QString &plainText() const { return plain_; }
    /// What is marked, as it was given.
    QString markedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyMarked();

    QString plain_;
    QColor focus_;
};

} // namespace detente::ui
