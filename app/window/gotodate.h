#pragma once

#include "core/record/viewstate.h"
#include "core/time/day.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace detente::ui {

/// Asks for a date as people type dates and says at once how it is understood.
class GoToDate : public QDialog {
    Q_OBJECT

public:
    /// \p record bounds what open dates show; "last week" counts from \p today.
    GoToDate(const TimeRange &record, Day today, QWidget *parent);

    /// What the text means: a range that shows it with some time around; nothing while it is not a date.
    const std::optional<TimeRange> &range() const { return range_; }

Q_SIGNALS:
    void dateChosen(const detente::TimeRange &range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &text);
    void retranslate();

    TimeRange record_;
    Day today_;
    std::optional<TimeRange> range_;
    QLabel *label_;
    QLineEdit *field_;
    QLabel *meaning_;
    QDialogButtonBox *buttons_;
    QPushButton *go_;
};

} // namespace detente::ui
