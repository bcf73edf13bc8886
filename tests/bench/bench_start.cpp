// P7: from starting the process to the first picture of the starter library, beside an empty Qt window with a chart.
// Both programs quit after their first picture; the time is the process's whole life, so its end is included in both.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>

#include "tests/bench/benchline.h"

using namespace detente::bench;

namespace {

constexpr int kRuns = 15;

struct Run {
    double ms = -1; ///< negative: it did not start, or failed
    double rssMib = 0;
};

/// Starts the program, waits for its end. One at a time: the clock must not see another run.
/// \param quiet  drop what it says on stderr: Qt's remarks about the offscreen platform, the same in every run
Run run(const char *program, bool quiet = true)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int null = open("/dev/null", O_WRONLY);
        dup2(null, STDOUT_FILENO);
        if (quiet)
            dup2(null, STDERR_FILENO);
        execl(program, program, static_cast<char *>(nullptr));
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return {};
    return {took.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

/// How many events the starter record has: the lines of its text below the heading.
std::int64_t starterEvents()
{
    std::ifstream events(DETENTE_STARTER_EVENTS);
    return std::count(std::istreambuf_iterator<char>(events), {}, '\n') - 1;
}

} // namespace

int main()
{
    // A home of its own: neither the reader's library nor settings are touched.
    const QTemporaryDir home;
    const QByteArray root = home.path().toUtf8();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        setenv(name, root.constData(), 1);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("DETENTE_QUIT_AFTER_FIRST_PICTURE", "1", 1);

    // The first run copies the starter library and warms the disk's cache; it is reported apart.
    const Run first = run(DETENTE_PROGRAM, false);
    run(DETENTE_FLOOR);
    std::vector<double> ms;
    std::vector<double> floorMs;
    double rss = 0;
    for (int i = 0; i < kRuns; ++i) {
        const Run ours = run(DETENTE_PROGRAM);
        const Run floor = run(DETENTE_FLOOR);
        if (first.ms < 0 || ours.ms < 0 || floor.ms < 0) {
            std::fprintf(stderr, "bench_start: a program did not run to its end\n");
            return 1;
        }
        ms.push_back(ours.ms);
        floorMs.push_back(floor.ms);
        rss = std::max(rss, ours.rssMib);
    }
    Line(QStringLiteral("start"), starterEvents())
        .put(QStringLiteral("library"), QStringLiteral("starter"))
        .put(QStringLiteral("runs"), kRuns)
        .figure(QStringLiteral("ms"), median(ms))
        .figure(QStringLiteral("p95_ms"), percentile(ms, 0.95))
        .figure(QStringLiteral("first_ms"), first.ms)
        .figure(QStringLiteral("floor_ms"), median(floorMs))
        .figure(QStringLiteral("rss_mib"), rss)
        .print();
    return 0;
}
