#pragma once

#include "app/panels/rowbutton.h"

class QVBoxLayout;

namespace detente::ui {

/// A row that opens to show more beneath it. Its heading is laid out by whoever makes it; what is beneath is asked
/// for when it opens and may be filled at any time.
class Fold : public QWidget {
    Q_OBJECT

public:
    /// \p name is read to those who cannot see the heading.
    Fold(const QString &name, const QColor &edge, const Theme &theme, QWidget *parent);

    /// Where the heading's labels go.
    QVBoxLayout *heading() const { return heading_; }
    RowButton *button() const { return button_; }
    bool isOpen() const { return open_; }
    void setOpen(bool open);
    /// Replaces what stands beneath.
    void fill(const std::vector<QWidget *> &rows);

Q_SIGNALS:
    /// It was opened by hand or setOpen(true).
    void opened();

private:
    void describeState();

    RowButton *button_;
    QVBoxLayout *heading_;
    QWidget *body_;
    bool open_ = false;
};

} // namespace detente::ui
