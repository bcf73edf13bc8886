// Feeds arbitrary text to the date readers and checks what must hold of every date, not only that nothing crashes.

#include "core/time/datewords.h"
#include "core/time/humandate.h"

#include <cstdlib>

using namespace detente;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkDate(const Edtf &edtf)
{
    const Result<Edtf> again = Edtf::parse(edtf.text(), EdtfMode::Lenient);
    require(again && *again == edtf);
    require(Edtf::parse(edtf.text()).has_value() == edtf.isStrict());
    const Bounds &bounds = edtf.bounds();
    require(bounds.earliest <= bounds.latest);
    if (edtf.shape() == Shape::Point)
        require(bounds.startLatest == bounds.latest && bounds.endEarliest == bounds.earliest);
    require(edtf.level() >= 0 && edtf.level() <= 2);
    for (const Language language : kLanguages) {
        require(!dateWithOldStyle(edtf, language).isEmpty());
        require(!shortDate(edtf, language).isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Edtf> strict = Edtf::parse(text);
    if (strict) {
        require(strict->text() == text && strict->isStrict());
        const Result<Edtf> lenient = Edtf::parse(text, EdtfMode::Lenient);
        require(lenient && *lenient == *strict);
    }
    DateInput input;
    input.mode = EdtfMode::Lenient;
    input.reference = makeDay(2018, 1, 29);
    const Result<HumanDate> human = parseDate(text, input);
    if (human)
        checkDate(human->edtf);
    else
        require(human.error().args.size() == 3 && !human.error().args[1].isEmpty());
    return 0;
}
