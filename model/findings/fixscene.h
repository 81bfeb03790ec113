// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfilefix.h"

namespace stratoscope
{

/** An instruction of the history that can be written anew, in parts. */
struct FixInstruction
{
    enum class Kind { Run, Copy, Other };

    Kind kind = Kind::Other;
    LayerIndex layer;
    QString text; ///< As in a Dockerfile.
    QString keyword; ///< RUN, COPY, ADD
    QStringList flags; ///< "--chown=app"
    QStringList commands; ///< Of a RUN: what "&&" joins.
    QStringList sources; ///< Of a COPY; empty where the history has only a checksum.
    QString target; ///< Of a COPY, absolute.
    bool isDirectory = false; ///< Of a COPY: its target has a slash at its end.

    bool isRun() const { return kind == Kind::Run; }
    bool isCopy() const { return kind == Kind::Copy; }
};

/** What a fix is made of: the finding, and the instructions that it is about. */
struct FixScene
{
    const Finding &finding;
    std::span<const Finding> findings;
    const LoadedImage &image;
    const LeftoverRule *rule = nullptr;
    FixInstruction writer;
    FixInstruction hider; ///< Kind::Other where nothing hides it.
};

/** The instruction that made \a layer; of Kind::Other if it is unknown, or cannot be taken apart safely. */
FixInstruction instructionAt(const LoadedImage &image, LayerIndex layer);
/** The working directory of the instruction that made \a layer; nothing where a variable decides. */
std::optional<QString> workDirectoryAt(const LoadedImage &image, LayerIndex layer);
/** True if one of \a keywords is an instruction between the two of \a scene. */
bool hasBetween(const FixScene &scene, const QStringList &keywords);
/** True if nothing between the two instructions of \a scene changes files, or how commands run. */
bool isNext(const FixScene &scene);

/** \a run with other flags or commands. */
QString runText(const QStringList &flags, const QStringList &commands);
/** \a copy with other flags. */
QString copyText(const FixInstruction &copy, const QStringList &flags);

/** The paths of the first files of \a finding, some thousand. */
std::vector<QByteArray> foundPaths(const Finding &finding, const UnionTree &tree);
/** True if \a path is what \a glob, an absolute path with wildcards, matches, or below it. */
bool covers(const QByteArray &glob, const QByteArray &path);
/** True if another finding with the same hider has files that \a glob covers, written above \a above. */
bool isForOthers(const FixScene &scene, const QByteArray &glob, LayerIndex above);
/** The bytes of the files of \a scene that one of \a globs covers. */
quint64 coveredBytes(const FixScene &scene, const QList<QByteArray> &globs);
/** True if the layer of the writer has nothing else than the finding. */
bool isWholeLayer(const FixScene &scene);

/** Puts a fix together; nothing if it is too long, or shows what it must not. */
std::optional<DockerfileFix> makeFix(
    const FixScene &scene, std::vector<FixedStep> steps, quint64 saves, const QStringList &ignored = {});

}
