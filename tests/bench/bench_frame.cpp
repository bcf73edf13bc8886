// P1: a frame of the canvas while panning and zooming, over the whole record and over one year, beside the floor:
// painting the same picture from a ready scene. A frame is what the canvas does for one view: lay the scene out, texts
// read from the library included, and paint it, in raster, 1600×900.
#include "app/canvas/framing.h"
#include "app/render/fontmeasure.h"
#include "app/render/scenepainter.h"
#include "app/text/canvaswords.h"
#include "core/catalog/loader.h"
#include "core/exchange/synthetic.h"
#include "core/layout/scale.h"
#include "core/layout/timeline.h"
#include "core/store/eventstore.h"
#include "core/store/library.h"
#include "tests/bench/benchline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>

#include <cmath>
#include <functional>

using namespace detente;
using namespace detente::bench;
using namespace detente::ui;

namespace {

constexpr QSize kCanvas(1600, 900);
constexpr int kFrames = 400;
constexpr std::uint64_t kSeed = 7;

/// All that a frame needs, opened once.
class Desk {
public:
    Desk(Library library, std::shared_ptr<const FilterIndex> events)
        : library_(std::move(library))
        , events_(std::move(events))
        , words_(Language::English, events_->sharedSnapshot(),
                 std::make_shared<EventStore>(EventStore::make(library_.connection()).value()))
        , image_(kCanvas, QImage::Format_ARGB32_Premultiplied)
    {
    }

    const FilterIndex &events() const { return *events_; }

    /// Lays out and paints \p range. \return milliseconds
    double frame(const TimeRange &range)
    {
        QElapsedTimer clock;
        clock.start();
        LayoutInput input;
        input.events = events_;
        input.view.range = range;
        input.width = kCanvas.width();
        input.height = kCanvas.height();
        input.today = makeDay(2026, 1, 1);
        scene_ = timeline_.scene(input);
        paint();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    /// Paints the last scene once more. \return milliseconds
    double floor()
    {
        QElapsedTimer clock;
        clock.start();
        paint();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

private:
    void paint()
    {
        QPainter painter(&image_);
        painter_.paint(painter, scene_);
    }

    Library library_;
    std::shared_ptr<const FilterIndex> events_;
    EventWords words_;
    Theme theme_ = Theme::light();
    FontMeasure measure_{theme_};
    ScenePainter painter_{theme_};
    Timeline timeline_{measure_, words_};
    scene::Scene scene_;
    QImage image_;
};

/// One scripted movement: the range of each of kFrames frames.
struct Script {
    const char *view;
    const char *action;
    std::function<TimeRange(int frame)> range;
};

/// There and back again in even steps: −1 … 1.
double swing(int frame)
{
    return std::sin(2 * M_PI * frame / kFrames);
}

std::vector<Script> scripts(const TimeRange &record)
{
    const auto panned = [](const TimeRange &base, double widths) {
        return Scale{base, double(kCanvas.width())}.panned(widths * kCanvas.width());
    };
    const auto zoomed = [](const TimeRange &base, double octaves, double pixel) {
        return Scale{base, double(kCanvas.width())}.zoomed(std::exp2(octaves), pixel);
    };
    const TimeRange whole = withMargins(record, 0.02);
    const TimeRange year = around(record.to - 6 * 365.25, 365.25);
    return {{"whole", "pan", [=](int i) { return panned(whole, swing(i) / 2); }},
            {"whole", "zoom", [=](int i) { return zoomed(whole, 2 - 2 * std::cos(2 * M_PI * i / kFrames), 1100); }},
            {"year", "pan", [=](int i) { return panned(year, swing(i) * 4); }},
            {"year", "zoom", [=](int i) { return zoomed(year, swing(i) * 3, 700); }}};
}

void measure(Desk &desk, const Script &script, std::int64_t events)
{
    desk.frame(script.range(0)); // what is on the screen when hands begin; the first picture is bench_open's matter
    std::vector<double> frames;
    std::vector<double> floors;
    for (int i = 1; i <= kFrames; ++i) {
        frames.push_back(desk.frame(script.range(i)));
        floors.push_back(desk.floor());
    }
    Line line(QStringLiteral("frame"), events);
    line.put(QStringLiteral("view"), QLatin1String(script.view));
    line.put(QStringLiteral("action"), QLatin1String(script.action));
    line.put(QStringLiteral("frames"), kFrames);
    line.figure(QStringLiteral("median_ms"), median(frames));
    line.figure(QStringLiteral("p95_ms"), percentile(frames, 0.95));
    line.figure(QStringLiteral("p99_ms"), percentile(frames, 0.99));
    line.figure(QStringLiteral("max_ms"), percentile(frames, 1));
    line.figure(QStringLiteral("floor_ms"), median(floors));
    line.print();
}

bool run(const QString &path, std::int64_t events)
{
    SyntheticSpec spec;
    spec.events = events;
    spec.seed = kSeed;
    spec.searchable = false;
    if (!generateLibrary(path, spec))
        return false;
    auto library = Library::open(path, Access::ReadOnly);
    if (!library)
        return false;
    auto snapshot = loadSnapshot(library->connection());
    if (!snapshot)
        return false;
    const std::size_t count = (*snapshot)->events.size();
    auto index = FilterIndex::build(*snapshot, Bitmap(count, true));
    if (!index)
        return false;
    const auto record = recordRange(**snapshot);
    if (!record)
        return false;
    Desk desk(std::move(*library), *index);
    for (const Script &script : scripts(*record))
        measure(desk, script, events);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    for (const std::int64_t events : eventCounts(argc, argv, {10'000, 100'000})) {
        if (!run(folder.filePath(QStringLiteral("%1.detente").arg(events)), events)) {
            std::fprintf(stderr, "bench_frame: no library of %lld events could be made and read\n",
                         static_cast<long long>(events));
            return 1;
        }
    }
    return 0;
}
