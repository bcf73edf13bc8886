#pragma once

#include "app/render/theme.h"
#include "core/base/language.h"
#include "core/layout/scene.h"
#include "core/record/placement.h"
#include "core/record/viewstate.h"

#include <QWidget>

namespace detente::ui {

/// The stretch of time that shows where \p placement stands: it, and about as much on either side, at least a month.
/// An open end takes as much as what is known.
TimeRange dateBarRange(const Placement &placement);

/// The bar of \p placement on a picture of \p range and \p width, as the timeline draws it: soft where a day is known
/// only so far, pointing on where an end is open. An exact day is as wide as a day.
scene::Bar dateBarOf(const Placement &placement, const TimeRange &range, double width);

/// When an event was, drawn small: a bar over a few ticks of time, an exact day as the mark of its group.
class DateBar : public QWidget {
    Q_OBJECT

public:
    /// \p words say the same for those who cannot see it.
    DateBar(const Placement &placement, Group group, const QString &words, const Theme &theme, Language language,
            QWidget *parent);
    ~DateBar() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTicks(QPainter &painter, const TimeRange &range);

    Placement placement_;
    Group group_;
    Theme theme_;
    Language language_;
};

} // namespace detente::ui
