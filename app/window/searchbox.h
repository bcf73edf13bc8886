#pragma once

#include "app/render/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace detente::ui {

/// The query, as text: one field with a clear button, the count of what it lets through, and, when the text is wrong,
/// a mark under it and the reason.
class SearchBox : public QWidget {
    Q_OBJECT

public:
    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a query that came from elsewhere (a box, back); does nothing while the reader is writing the same.
    void setText(const QString &text);
    QString text() const;
    /// Events shown of how many; nothing is shown while nothing is filtered.
    void setCount(std::size_t shown, std::size_t all);
    /// What is wrong with the text; empty: nothing.
    void setProblem(const QString &sentence);
    void setTheme(const Theme &theme);
    /// Puts the cursor there with everything selected.
    void find();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The reader wrote something. \p typing: and may go on, so the last word may be incomplete.
    void queryEdited(const QString &text, bool typing);
    /// Enter or Escape: back to the timeline.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void placeCount();

    Theme theme_;
    QLineEdit *field_;
    QLabel *count_;
    QString problem_;
    std::size_t shown_ = 0;
    std::size_t all_ = 0;
    QTimer pause_;
};

} // namespace detente::ui
