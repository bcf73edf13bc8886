#pragma once

#include "app/render/pixelgrid.h"
#include "app/render/theme.h"
#include "core/layout/scene.h"

#include <QCache>
#include <QPainter>
#include <QPixmap>

namespace detente::ui {

/// Paints marks and cards. On raster devices each look is drawn once into a pixmap and copied from then on, because
/// antialiased outlines are what makes a frame slow; on vector devices they are drawn as outlines.
class ShapeCache {
public:
    explicit ShapeCache(const Theme &theme);

    void paintMark(QPainter &painter, const PixelGrid &grid, const scene::Mark &mark);
    void paintCard(QPainter &painter, const PixelGrid &grid, const scene::Card &card);

private:
    /// All that a look depends on apart from its place.
    struct Look {
        QRgb color = 0;
        std::uint32_t shape = 0; ///< group and flags of a mark, flags of a card
        std::int32_t width = 0;  ///< device pixels
        std::int32_t height = 0;
        std::int32_t scale = 0; ///< percent
        std::int32_t size = 0;  ///< hundredths of a logical pixel: diameter of a mark

        bool operator==(const Look &) const = default;
        friend size_t qHash(const Look &look, size_t seed = 0)
        {
            return qHashMulti(seed, look.color, look.shape, look.width, look.height, look.scale, look.size);
        }
    };

    template <class Draw>
    void paintCached(QPainter &painter, const PixelGrid &grid, const Look &look, QPointF corner, Draw draw);

    void drawMark(QPainter &painter, const scene::Mark &mark, QPointF center) const;
    void drawCard(QPainter &painter, const PixelGrid &grid, const scene::Card &card, const QRectF &rect) const;

    void drawNote(QPainter &painter, const QRectF &card) const;

    Theme theme_;
    QCache<Look, QPixmap> pixmaps_;
};

} // namespace detente::ui
