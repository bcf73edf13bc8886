#pragma once

#include "app/render/legendrows.h"
#include "app/render/theme.h"

#include <QToolButton>
#include <QWidget>

#include <memory>
#include <vector>

namespace detente::ui {

/// What the signs of the picture mean: a strip along the foot of the canvas, beneath the picture and not over it, with
/// a button that asks for it to be closed. Its owner gives it its place, heightFor() high.
class LegendStrip : public QWidget {
    Q_OBJECT

public:
    explicit LegendStrip(QWidget *parent);
    ~LegendStrip() override;

    void setTheme(const Theme &theme);
    void setEntries(std::vector<LegendEntry> entries);
    const std::vector<LegendEntry> &entries() const { return entries_; }
    /// The height that all entries need in \p width logical pixels.
    int heightFor(int width) const;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    LegendRows rowsFor(int width) const;
    void retitle();

    Theme theme_ = Theme::light();
    std::unique_ptr<ScenePainter> painter_; ///< never null; made anew for another theme
    QFont font_;
    std::vector<LegendEntry> entries_;
    QToolButton close_;
};

} // namespace detente::ui
