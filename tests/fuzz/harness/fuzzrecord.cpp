// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildlayers.h"
#include "dockerfilesource.h"
#include "harness.h"
#include "plaintext.h"
#include "provenance.h"
#include "sbom.h"
#include "seenimagesjson.h"
#include "statement.h"

#include <QJsonDocument>

#include <set>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** What builders recorded of an image, and what is noted of images that were read. The first byte of an input tells which. */
namespace
{

void checkDockerfile(const DockerfileSource &source)
{
    int last = 0;
    int stage = -1;
    for (const SourceInstruction &instruction : source.instructions) {
        require(instruction.first > last && instruction.first <= instruction.last
                && instruction.last <= int(source.lines.size()),
            "instructions are in order, and in the file");
        require(instruction.stage >= stage && instruction.stage < int(source.stages.size()),
            "instructions are of stages in their order");
        require(source.text(instruction.first, instruction.last).count(QLatin1Char('\n'))
                == instruction.last - instruction.first,
            "an instruction has its lines");
        last = instruction.last;
        stage = instruction.stage;
    }
    for (int i = 0; i < int(std::min<std::size_t>(source.stages.size(), 50)); ++i) {
        const std::vector<int> below = source.stagesBelow(i);
        require(!below.empty() && below.front() == i, "a stage comes first");
        require(std::is_sorted(below.rbegin(), below.rend()), "a stage is built on earlier ones");
        require(source.stageNamed(QString::number(i)) <= i, "a stage has its number, unless one has it as its name");
    }
    require(
        source.stageNamed(QStringLiteral("\n")) == int(source.stages.size()) - 1, "the last stage stands for others");
}

void readSource(const QByteArray &text)
{
    checkDockerfile(readDockerfile(text));
}

/** Three layers, of which the steps may have made some. */
Image threeLayers()
{
    Image image;
    for (const char *content : {"one", "two", "three"}) {
        Layer layer;
        layer.digest = sha256(content);
        layer.diffId = layer.digest;
        image.layers.push_back(layer);
    }
    return image;
}

void checkStepLayers(const Provenance &provenance)
{
    static const Image image = threeLayers();
    std::size_t next = 0;
    for (const StepLayers &made : layersOfSteps(provenance, image)) {
        require(made.step < provenance.steps.size(), "a step that made layers is there");
        require(made.first.value >= next && made.first <= made.last && made.last.value < image.layers.size(),
            "a layer was made once");
        next = made.last.value + 1;
    }
}

void checkProvenance(const Provenance &provenance)
{
    checkMessages(provenance.warnings);
    for (std::size_t i = 0; i < provenance.steps.size(); ++i) {
        const ProvenanceStep &step = provenance.steps[i];
        for (const std::size_t input : step.inputs)
            require(input < i, "inputs come before what uses them");
        for (const SourceLines &lines : step.lines) {
            require(lines.source < provenance.sources.size(), "lines are of a source");
            require(lines.first >= 1 && lines.first <= lines.last, "lines have an order");
        }
    }
    for (std::size_t i = 0; i < provenance.sources.size(); ++i) {
        provenance.sourcePath(i);
        readSource(provenance.sources[i].text);
    }
    checkStepLayers(provenance);
}

void checkSbom(const Sbom &sbom, qsizetype bytes)
{
    require(!sbom.format.isEmpty(), "a bill says what it is");
    require(qsizetype(sbom.packages.size()) <= bytes, "a bill has no more packages than bytes");
    static_cast<void>(sbom.title());
}

void readStatement(const QByteArray &json)
{
    const auto statement = parseStatement(json, QStringLiteral("statement"));
    if (!statement)
        return checkMessage(statement.error());
    if (isProvenance(statement->predicateType))
        checkProvenance(parseProvenance(statement->predicateType, statement->predicate));
    if (isSbom(statement->predicateType)) {
        const auto sbom = parseSbom(statement->predicate, QStringLiteral("statement"));
        if (sbom)
            checkSbom(*sbom, json.size());
        else
            checkMessage(sbom.error());
    }
}

void readBill(const QByteArray &json)
{
    const auto sbom = parseSbom(QJsonDocument::fromJson(json).object(), QStringLiteral("bill"));
    if (!sbom)
        return checkMessage(sbom.error());
    checkSbom(*sbom, json.size());
}

/** What was noted is the same once it was written again. */
void readSeen(const QByteArray &json)
{
    const QString name = QStringLiteral("seen");
    const std::vector<SeenImage> seen = parseSeenImages(json, name);
    const QByteArray written = seenImagesJson(seen);
    const std::vector<SeenImage> again = parseSeenImages(written, name);
    require(again.size() == seen.size(), "what was noted is there again");
    require(seenImagesJson(again) == written, "what was noted stays the same");
}

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const QByteArray rest = input.sliced(1).toByteArray();
    switch (input.front() & 3) {
    case 0:
        return readStatement(rest);
    case 1:
        return readBill(rest);
    case 2:
        return readSource(rest);
    default:
        return readSeen(rest);
    }
}

}

STRATOSCOPE_HARNESS(run)
