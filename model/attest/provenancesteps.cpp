// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "provenancesteps.h"

#include <QCoreApplication>
#include <QHash>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostSources = 64;
/** Of all files together; a Dockerfile has some KiB. */
constexpr qsizetype MostSourceBytes = 4 << 20;
/** Layers of all steps together: each step has all below it again. */
constexpr std::size_t MostDigests = 400'000;
constexpr int MostLine = 10'000'000;

struct ProvenanceStepsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ProvenanceSteps)
};

void readSources(Provenance &provenance, const FieldReader &source)
{
    const QString key = QStringLiteral("infos");
    const QJsonArray infos = source.array(key);
    qsizetype left = MostSourceBytes;
    for (qsizetype i = 0; i < infos.size(); ++i) {
        const FieldReader info = source.element(key, infos, i);
        if (provenance.sources.size() >= MostSources) {
            source.warn(key, ProvenanceStepsWords::tr("only the first %1 files are read").arg(MostSources));
            return;
        }
        BuildSource read {info.text(QStringLiteral("filename")), {}};
        const QByteArray data = info.text(QStringLiteral("data")).toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            info.warn(QStringLiteral("data"), ProvenanceStepsWords::tr("not Base64; ignored"));
        else if (decoded.decoded.size() > left)
            info.warn(QStringLiteral("data"), ProvenanceStepsWords::tr("larger than a Dockerfile may be; ignored"));
        else
            read.text = decoded.decoded;
        left -= read.text.size();
        // A file without text keeps its number.
        provenance.sources.push_back(std::move(read));
    }
}

/** The reference of the image that an operation pulls. Go's names of fields were in capitals once. */
QString pulledImage(const QJsonObject &step)
{
    const QJsonObject op = step.value(QStringLiteral("op")).toObject().value(QStringLiteral("Op")).toObject();
    for (const char *key : {"source", "Source"}) {
        const QString identifier
            = op.value(QLatin1String(key)).toObject().value(QStringLiteral("identifier")).toString();
        for (const char *scheme : {"docker-image://", "oci-layout://"}) {
            if (identifier.startsWith(QLatin1String(scheme)))
                return identifier.mid(qsizetype(qstrlen(scheme)));
        }
    }
    return {};
}

/** "step3" of "step3:0". */
QString stepOf(const QString &output)
{
    return output.section(QLatin1Char(':'), 0, 0);
}

using StepNumbers = QHash<QString, std::size_t>;

StepNumbers readSteps(Provenance &provenance, const FieldReader &config)
{
    const QString key = QStringLiteral("llbDefinition");
    const QJsonArray definition = config.array(key);
    StepNumbers numbers;
    for (const QJsonValue &value : definition) {
        const QJsonObject json = value.toObject();
        ProvenanceStep step;
        step.id = json.value(QStringLiteral("id")).toString();
        step.image = pulledImage(json);
        // Inputs come first, so that a loop cannot be.
        for (const QJsonValue &input : json.value(QStringLiteral("inputs")).toArray()) {
            if (const auto known = numbers.constFind(stepOf(input.toString())); known != numbers.constEnd())
                step.inputs.push_back(*known);
        }
        if (step.id.isEmpty() || numbers.contains(step.id)) {
            config.warn(key, ProvenanceStepsWords::tr("a step has no name of its own; ignored"));
            continue;
        }
        numbers.insert(step.id, provenance.steps.size());
        provenance.steps.push_back(std::move(step));
    }
    return numbers;
}

/** Older documents may have locations or layers of steps that are not defined. */
std::size_t numberOf(Provenance &provenance, StepNumbers &numbers, const QString &id)
{
    const auto known = numbers.constFind(id);
    if (known != numbers.constEnd())
        return *known;
    const std::size_t number = provenance.steps.size();
    provenance.steps.push_back({id, {}, {}, {}, {}});
    numbers.insert(id, number);
    return number;
}

/** A line of \a position; 0 if it makes no sense. */
int lineOf(const QJsonValue &position)
{
    const double line = position.toObject().value(QStringLiteral("line")).toDouble();
    return line >= 1 && line <= MostLine ? int(line) : 0;
}

void readLocation(Provenance &provenance, ProvenanceStep &step, const QJsonObject &location, const FieldReader &source)
{
    const double number = location.value(QStringLiteral("sourceIndex")).toDouble();
    const bool isKnown = number >= 0 && number < double(provenance.sources.size());
    bool isWrong = !isKnown;
    for (const QJsonValue &value : location.value(QStringLiteral("ranges")).toArray()) {
        const QJsonObject range = value.toObject();
        const int first = lineOf(range.value(QStringLiteral("start")));
        const int last = lineOf(range.value(QStringLiteral("end")));
        if (isKnown && first > 0 && last >= first)
            step.lines.push_back({std::size_t(number), first, last});
        else
            isWrong = true;
    }
    if (isWrong)
        source.warn(QStringLiteral("locations"), ProvenanceStepsWords::tr("%1 is in no line; ignored").arg(step.id));
}

void readLocations(Provenance &provenance, StepNumbers &numbers, const FieldReader &source)
{
    const QJsonObject locations = source.object(QStringLiteral("locations"));
    for (auto one = locations.begin(); one != locations.end(); ++one) {
        const std::size_t number = numberOf(provenance, numbers, one.key());
        for (const QJsonValue &location : one.value().toObject().value(QStringLiteral("locations")).toArray())
            readLocation(provenance, provenance.steps[number], location.toObject(), source);
    }
}

/** The blobs of one form of a result; empty if one of them has no digest. */
std::vector<Digest> chainOf(const QJsonArray &descriptors)
{
    std::vector<Digest> chain;
    for (const QJsonValue &descriptor : descriptors) {
        const Result<Digest> digest = Digest::parse(descriptor.toObject().value(QStringLiteral("digest")).toString());
        if (!digest)
            return {};
        chain.push_back(*digest);
    }
    return chain;
}

void readLayers(Provenance &provenance, StepNumbers &numbers, const FieldReader &metadata)
{
    const QString key = QStringLiteral("layers");
    const QJsonObject layers = metadata.object(key);
    std::size_t left = MostDigests;
    for (auto one = layers.begin(); one != layers.end(); ++one) {
        const std::size_t number = numberOf(provenance, numbers, stepOf(one.key()));
        for (const QJsonValue &form : one.value().toArray()) {
            std::vector<Digest> chain = chainOf(form.toArray());
            if (chain.empty() || chain.size() > left) {
                metadata.warn(key, ProvenanceStepsWords::tr("layers of %1 have no digest; ignored").arg(one.key()));
                continue;
            }
            left -= chain.size();
            provenance.steps[number].results.push_back(std::move(chain));
        }
    }
}

}

void readProvenanceSteps(Provenance &provenance, const FieldReader &metadata, const FieldReader &config)
{
    StepNumbers numbers = readSteps(provenance, config);
    const FieldReader source = metadata.reader(QStringLiteral("source"));
    readSources(provenance, source);
    readLocations(provenance, numbers, source);
    readLayers(provenance, numbers, metadata);
}

}
