// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "recordeddockerfile.h"

#include "buildlayers.h"
#include "bytes.h"
#include "dockerfilesource.h"
#include "instructiontext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct RecordedDockerfileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RecordedDockerfile)
};

const QLatin1String From("FROM");

/** "debian:12 (0123456789ab)" */
QString shortImage(const QString &image)
{
    constexpr qsizetype ShownDigest = 12;
    const QLatin1String library("docker.io/library/");
    const QString name = image.startsWith(library) ? image.mid(library.size()) : image;
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    const QString digest = name.mid(at + 1).section(QLatin1Char(':'), 1);
    return at < 0 ? name : QStringLiteral("%1 (%2)").arg(name.left(at), digest.left(ShownDigest));
}

/** Layers from \c first up to \c last that one instruction brought. */
struct LayerRange
{
    LayerIndex first;
    LayerIndex last;
};

/** What a build has of each instruction of its Dockerfile. */
class InstructionMatch
{
public:
    InstructionMatch(const LoadedImage &image, const Provenance &provenance, std::size_t file, DockerfileSource source);

    const DockerfileSource &source() const { return m_source; }
    const std::vector<std::optional<LayerRange>> &ranges() const { return m_ranges; }
    /** True if the image, and not only what is copied to it, is built on \a stage. */
    bool isOfImage(int stage) const { return stage < 0 || m_isOfImage[std::size_t(stage)]; }
    /** What instruction number \a number was for the build, in a few words; may be empty. */
    QString noteOn(std::size_t number) const;
    /** The image that instruction number \a from got, with its digest; empty if that is not known. */
    QString resolved(std::size_t from) const;

private:
    void matchDigests();
    void matchOrder();
    std::vector<std::size_t> imageInstructions() const;
    std::optional<std::size_t> instructionAt(int line) const;
    void notePulls();

    const LoadedImage &m_image;
    const Provenance &m_provenance;
    const std::size_t m_file;
    const DockerfileSource m_source;
    std::vector<std::optional<LayerRange>> m_ranges;
    std::vector<bool> m_isOfImage; ///< By stage.
    std::vector<bool> m_isMatched; ///< By layer.
    QHash<std::size_t, QString> m_pulled; ///< What instructions got from a registry, by number.
    QHash<QString, QString> m_arguments; ///< Values by name.
};

InstructionMatch::InstructionMatch(
    const LoadedImage &image, const Provenance &provenance, std::size_t file, DockerfileSource source)
    : m_image(image)
    , m_provenance(provenance)
    , m_file(file)
    , m_source(std::move(source))
    , m_ranges(m_source.instructions.size())
    , m_isOfImage(m_source.stages.size(), false)
    , m_isMatched(image.image().layers.size(), false)
{
    for (const int stage : m_source.stagesBelow(m_source.stageNamed(provenance.target)))
        m_isOfImage[std::size_t(stage)] = true;
    for (const BuildSetting &argument : provenance.arguments)
        m_arguments.insert(argument.name, argument.value);
    notePulls();
    matchDigests();
    matchOrder();
}

std::optional<std::size_t> InstructionMatch::instructionAt(int line) const
{
    const auto &all = m_source.instructions;
    const auto found = std::lower_bound(
        all.begin(), all.end(), line, [](const SourceInstruction &one, int wanted) { return one.last < wanted; });
    return found != all.end() && found->first <= line ? std::optional(std::size_t(found - all.begin())) : std::nullopt;
}

void InstructionMatch::matchDigests()
{
    for (const StepLayers &made : layersOfSteps(m_provenance, m_image.image())) {
        for (const SourceLines &lines : m_provenance.steps[made.step].lines) {
            const auto number = lines.source == m_file ? instructionAt(lines.first) : std::nullopt;
            if (!number || m_ranges[*number])
                continue;
            m_ranges[*number] = LayerRange {made.first, made.last};
            for (std::size_t i = made.first.value; i <= made.last.value; ++i)
                m_isMatched[i] = true;
            break;
        }
    }
}

/** The instructions that the image's history tells of, in its order: those of its stages, without their FROM. */
std::vector<std::size_t> InstructionMatch::imageInstructions() const
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < m_source.instructions.size(); ++i) {
        const SourceInstruction &one = m_source.instructions[i];
        if (one.stage >= 0 && isOfImage(one.stage) && one.verb != From)
            numbers.push_back(i);
    }
    return numbers;
}

/** Whoever packed the layers anew made other digests: then the history, if it tells of the same instructions. */
void InstructionMatch::matchOrder()
{
    const Image &image = m_image.image();
    const std::vector<HistoryStep> &history = image.config.history;
    const std::vector<std::size_t> numbers = imageInstructions();
    if (numbers.empty() || numbers.size() > history.size())
        return;
    const std::size_t begin = history.size() - numbers.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const QString text = instructionText(history[begin + i].createdBy);
        if (text.section(QLatin1Char(' '), 0, 0).toUpper() != m_source.instructions[numbers[i]].verb)
            return;
    }
    std::size_t baseLayers = 0;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        const std::optional<std::size_t> step = image.layers[i].historyStep;
        if (!step || m_isMatched[i])
            continue;
        if (*step < begin) {
            baseLayers = i + 1;
            continue;
        }
        const std::size_t number = numbers[*step - begin];
        if (!m_ranges[number])
            m_ranges[number] = LayerRange {LayerIndex(i), LayerIndex(i)};
        m_isMatched[i] = true;
    }
    const std::vector<int> stages = m_source.stagesBelow(m_source.stageNamed(m_provenance.target));
    for (std::size_t i = 0; i < m_ranges.size() && baseLayers > 0; ++i) {
        const SourceInstruction &one = m_source.instructions[i];
        if (one.verb == From && one.stage == stages.back() && !m_ranges[i] && !m_isMatched[0])
            m_ranges[i] = LayerRange {LayerIndex(0), LayerIndex(baseLayers - 1)};
    }
}

void InstructionMatch::notePulls()
{
    for (const ProvenanceStep &step : m_provenance.steps) {
        for (const SourceLines &lines : step.image.isEmpty() ? std::vector<SourceLines>() : step.lines) {
            if (const auto number = lines.source == m_file ? instructionAt(lines.first) : std::nullopt)
                m_pulled.insert(*number, step.image);
        }
    }
}

QString InstructionMatch::resolved(std::size_t from) const
{
    if (m_source.instructions[from].verb != From)
        return {};
    if (const auto pulled = m_pulled.constFind(from); pulled != m_pulled.constEnd())
        return *pulled;
    const QString &base = m_source.stages[std::size_t(m_source.instructions[from].stage)].base;
    for (const BuildMaterial &material : m_provenance.materials) {
        if (!base.isEmpty() && material.image == base && !material.digest.isEmpty())
            return material.image + QLatin1Char('@') + material.digest;
    }
    return {};
}

QString InstructionMatch::noteOn(std::size_t number) const
{
    const SourceInstruction &one = m_source.instructions[number];
    if (one.verb == From) {
        const QString image = resolved(number);
        const QString got = image.isEmpty()
            ? QString()
            : RecordedDockerfileWords::tr("Resolved to %1", "an image").arg(shortImage(image));
        if (isOfImage(one.stage))
            return got;
        const QString apart = RecordedDockerfileWords::tr("Only what is copied from this stage is in the image.");
        return got.isEmpty() ? apart : got + QLatin1Char('\n') + apart;
    }
    if (one.verb != QLatin1String("ARG"))
        return {};
    QStringList given;
    for (const QString &word : m_source.text(one.first, one.last).simplified().split(QLatin1Char(' ')).mid(1)) {
        const auto value = m_arguments.constFind(word.section(QLatin1Char('='), 0, 0));
        if (value != m_arguments.constEnd())
            given.append(value.key() + QLatin1Char('=') + *value);
    }
    return given.isEmpty() ? QString()
                           : RecordedDockerfileWords::tr("Built with %1", "names and values of build arguments")
                                 .arg(given.join(QLatin1Char(' ')));
}

DockerfileLine lineFor(const LoadedImage &image, const InstructionMatch &match, std::size_t number)
{
    const SourceInstruction &one = match.source().instructions[number];
    DockerfileLine line;
    line.text = displayLines(match.source().text(one.first, one.last));
    line.first = one.first;
    line.last = one.last;
    line.note = displayLines(match.noteOn(number));
    line.image = displayText(match.resolved(number));
    line.part = match.isOfImage(one.stage) ? DockerfileLine::Part::Instruction : DockerfileLine::Part::OtherStage;
    const std::optional<LayerRange> range = match.ranges()[number];
    if (!range)
        return line;
    line.part = DockerfileLine::Part::Instruction;
    line.layer = range->last;
    line.more = range->last.value - range->first.value;
    for (std::size_t i = range->first.value; i <= range->last.value && i < image.stats.layers.size(); ++i) {
        line.written += image.stats.layers[i].size;
        line.visible += image.stats.layers[i].visibleBytes;
    }
    return line;
}

/** Comments from line \a first up to \a last, without blank lines around them; nothing if there are none. */
void addComments(std::vector<DockerfileLine> &lines, const DockerfileSource &source, int first, int last)
{
    const auto isBlank = [&](int line) { return source.lines[line - 1].trimmed().isEmpty(); };
    while (first <= last && isBlank(first))
        ++first;
    while (first <= last && isBlank(last))
        --last;
    if (first > last)
        return;
    DockerfileLine line;
    line.text = displayLines(source.text(first, last));
    line.first = first;
    line.last = last;
    line.part = DockerfileLine::Part::Comment;
    lines.push_back(std::move(line));
}

}

QString placeText(const SourcePlace &place)
{
    const QString file = displayText(place.file);
    return place.first == place.last ? QStringLiteral("%1:%2").arg(file).arg(place.first)
                                     : QStringLiteral("%1:%2-%3").arg(file).arg(place.first).arg(place.last);
}

std::optional<RecordedDockerfile> recordedDockerfile(const LoadedImage &image, const BuildRecord &record)
{
    const std::optional<std::size_t> file = record.dockerfile();
    if (!file || image.image().artifact)
        return std::nullopt;
    const Provenance &provenance = *record.provenance;
    const InstructionMatch match(image, provenance, *file, readDockerfile(provenance.sources[*file].text));
    const DockerfileSource &source = match.source();
    RecordedDockerfile recorded;
    recorded.path = provenance.sourcePath(*file);
    recorded.text = displayLines(source.text(1, int(source.lines.size()))) + QLatin1Char('\n');
    recorded.places.resize(image.image().layers.size());
    int next = 1;
    for (std::size_t i = 0; i < source.instructions.size(); ++i) {
        const SourceInstruction &one = source.instructions[i];
        addComments(recorded.lines, source, next, one.first - 1);
        recorded.lines.push_back(lineFor(image, match, i));
        next = one.last + 1;
        if (const std::optional<LayerRange> range = match.ranges()[i]) {
            const SourcePlace place {recorded.path, one.first, one.last};
            std::fill(
                recorded.places.begin() + range->first.value, recorded.places.begin() + range->last.value + 1, place);
        }
    }
    addComments(recorded.lines, source, next, int(source.lines.size()));
    costsOfHidden(recorded.lines, image.tree);
    return recorded;
}

}
