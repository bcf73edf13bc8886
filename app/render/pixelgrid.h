#pragma once

#include "core/layout/scene.h"

#include <QPaintEngine>
#include <QPainter>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace detente::ui {

/// The device's pixels as seen from logical coordinates: moves edges onto them, so that hairlines and fills are crisp
/// at any device pixel ratio. On vector devices (SVG, PDF) nothing is moved.
///
/// All positions are rounded alike, so what layout puts whole pixels apart stays whole pixels apart while panning.
class PixelGrid {
public:
    /// The grid under \p painter's present transformation, which must be a scaling and a translation.
    explicit PixelGrid(const QPainter &painter)
        : raster_(painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster)
    {
        const QTransform &transform = painter.deviceTransform();
        scale_ = transform.m11() > 0 ? transform.m11() : 1;
        dx_ = transform.dx();
        dy_ = transform.dy();
    }

    bool isRaster() const { return raster_; }
    /// Device pixels in a logical one.
    double scale() const { return scale_; }
    double x(double x) const { return raster_ ? (std::floor(x * scale_ + dx_ + 0.5) - dx_) / scale_ : x; }
    double y(double y) const { return raster_ ? (std::floor(y * scale_ + dy_ + 0.5) - dy_) / scale_ : y; }
    /// A thickness as a whole number of device pixels, at least one.
    double thickness(double width) const
    {
        return raster_ ? std::max(1.0, std::floor(width * scale_ + 0.5)) / scale_ : width;
    }
    /// A rectangle whose edges lie on pixels; what is wider than nothing stays at least a pixel wide.
    QRectF rect(const scene::Rect &rect) const
    {
        const double left = x(rect.x);
        const double top = y(rect.y);
        const double least = raster_ ? 1 / scale_ : 0;
        const double width = std::max(x(rect.right()) - left, rect.width > 0 ? least : 0);
        const double height = std::max(y(rect.bottom()) - top, rect.height > 0 ? least : 0);
        return {left, top, width, height};
    }

private:
    bool raster_ = true;
    double scale_ = 1;
    double dx_ = 0;
    double dy_ = 0;
};

} // namespace detente::ui
