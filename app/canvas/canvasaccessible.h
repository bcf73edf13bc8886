#pragma once

#include "core/catalog/columns.h"

#include <QAccessibleWidget>

#include <memory>
#include <unordered_map>
#include <vector>

namespace detente::ui {

class TimelineWidget;

/// The canvas as screen readers and other assistive programs see it: a list whose items are the events in the picture,
/// in order of time, and the current event wherever it is. The legend, while it is shown, comes last.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(TimelineWidget *canvas);
    ~CanvasAccessible() override;

    /// Makes Qt use this for every canvas. To be called before the first one is asked about; more calls do nothing.
    static void install();
    /// The one of \p canvas; never null while the canvas lives.
    static CanvasAccessible *of(TimelineWidget *canvas);

    /// An event's interface, made when first asked for; null for rows that the record does not have.
    QAccessibleInterface *event(Row row);
    /// The events that are children now, ascending.
    const std::vector<Row> &rows() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

private:
    TimelineWidget &canvas() const;
    void forget();

    // What was made for a record, and for a picture of it; kept up by const questions.
    mutable std::weak_ptr<const Snapshot> record_;
    mutable std::unordered_map<Row, QAccessible::Id> known_;
    mutable std::vector<Row> rows_;
    mutable std::uint64_t picture_ = 0;
    mutable Row current_ = kNoRow;
};

/// What assistive programs are to hear of an event.
struct SelectionNews {
    Row row = kNoRow;
    QAccessible::Event what = QAccessible::Focus;

    bool operator==(const SelectionNews &) const = default;
};

/// What to tell of a selection that was \p before and is \p after: who left, who came, and, where it is another one,
/// the current event as that with the focus (kNoRow: the canvas itself).
std::vector<SelectionNews> selectionNews(const std::vector<Row> &before, const std::vector<Row> &after);
/// Tells assistive programs that the canvas's selection, formerly \p before, is another one; the focus goes with it.
void tellSelection(TimelineWidget &canvas, const std::vector<Row> &before);
/// Tells them that the keyboard's focus has come to the canvas: it is on the current event.
void tellFocus(TimelineWidget &canvas);
/// Tells them that other events are in the picture.
void tellChildren(TimelineWidget &canvas);

} // namespace detente::ui
