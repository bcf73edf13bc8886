#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// What every benchmark shares: how a line is printed, how times are summed up, how `--events N` is read.
namespace detente::bench {

/// The value below which the share `p` (0…1) of the samples lies, by the nearest rank; 0 when there are none.
/// Takes a copy because it sorts.
inline double percentile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const double rank = std::ceil(p * static_cast<double>(samples.size())) - 1;
    return samples[static_cast<std::size_t>(std::clamp(rank, 0.0, static_cast<double>(samples.size() - 1)))];
}

/// The middle sample; 0 when there are none.
inline double median(const std::vector<double> &samples)
{
    return percentile(samples, 0.5);
}

/// Processor and number of cores, for example "2 x AMD EPYC 7B13": what a figure must be read beside.
inline QString machine()
{
    QString model = QStringLiteral("unknown processor");
    std::ifstream cpuinfo("/proc/cpuinfo");
    for (std::string line; std::getline(cpuinfo, line);) {
        if (line.starts_with("model name")) {
            model = QString::fromStdString(line.substr(std::min(line.size(), line.find(':') + 2)));
            break;
        }
    }
    return QString::number(std::thread::hardware_concurrency()) + QStringLiteral(" x ") + model;
}

/// One JSON object on one line of stdout, always with `bench`, `events` and `machine`.
class Line {
public:
    /// \param bench  name of the benchmark, as in tests/run --bench
    /// \param events size of the library the figures were measured on
    Line(const QString &bench, std::int64_t events)
    {
        object_.insert(QStringLiteral("bench"), bench);
        object_.insert(QStringLiteral("events"), static_cast<qint64>(events));
        object_.insert(QStringLiteral("machine"), machine());
    }

    /// Adds a text or a whole number.
    Line &put(const QString &key, const QJsonValue &value)
    {
        object_.insert(key, value);
        return *this;
    }

    /// Adds a measured figure, kept to three decimals: more would be noise.
    Line &figure(const QString &key, double value)
    {
        object_.insert(key, std::round(value * 1000) / 1000);
        return *this;
    }

    /// Prints the line and flushes it, so that a long run can be followed.
    void print() const
    {
        const QByteArray line = QJsonDocument(object_).toJson(QJsonDocument::Compact);
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }

private:
    QJsonObject object_;
};

/// The sizes to measure: the one given as `--events N`, else the benchmark's own.
inline std::vector<std::int64_t> eventCounts(int argc, char **argv, std::vector<std::int64_t> usual)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::string_view(argv[i]) == "--events")
            return {std::max(1LL, std::atoll(argv[i + 1]))};
    }
    return usual;
}

} // namespace detente::bench
