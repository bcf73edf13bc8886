#include "app/export/imageexporter.h"

#include "app/export/figure.h"

#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMillimetersPerInch = 25.4;
constexpr double kBaseDpi = 96;

Error sizeError(const QSizeF &size, double scale)
{
    return {
        Errc::BadField,
        {u"picture"_s, {}, u"size"_s, u"out-of-range"_s, u"%1x%2@%3"_s.arg(size.width()).arg(size.height()).arg(scale)},
        {}};
}

/// The pixels of a picture, or nothing when no picture can have so few or so many.
std::optional<QSize> pixelsOf(const FigureRequest &request)
{
    const QSizeF pixels = request.size * request.scale;
    const bool possible = request.size.width() >= kSmallestFigure && request.size.height() >= kSmallestFigure &&
                          request.scale > 0 && pixels.width() <= kLargestPicture && pixels.height() <= kLargestPicture;
    if (!possible)
        return std::nullopt;
    return QSize(static_cast<int>(std::lround(pixels.width())), static_cast<int>(std::lround(pixels.height())));
}

} // namespace

Result<void> exportImage(const FigureRequest &request, const QString &path)
{
    if (!path.endsWith(".png"_L1, Qt::CaseInsensitive))
        return Error{Errc::Io, {path, u"ending"_s}, {}};
    const auto pixels = pixelsOf(request);
    if (!pixels)
        return sizeError(request.size, request.scale);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Errc::Io, {path, file.errorString()}, {}};

    QImage image(*pixels, QImage::Format_RGB32);
    if (image.isNull())
        return sizeError(request.size, request.scale);
    image.setDevicePixelRatio(request.scale);
    const int dotsPerMeter = static_cast<int>(std::lround(request.scale * kBaseDpi / kMillimetersPerInch * 1000));
    {
        QPainter painter(&image);
        Figure::make(request).paint(painter);
    }
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);

    QImageWriter writer(&file, "png");
    if (!writer.write(image))
        return Error{Errc::Io, {path, writer.errorString()}, {}};
    if (!file.commit())
        return Error{Errc::Io, {path, file.errorString()}, {}};
    return {};
}

} // namespace detente::ui
