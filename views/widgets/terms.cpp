// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "terms.h"

#include "kindtable.h"

#include <QCoreApplication>

#include <array>

namespace stratoscope
{

namespace
{

struct TermRow
{
    Term term;
    const char *title;
    const char *text;
};

constexpr const char *TermsContext = "stratoscope::Terms";

constexpr std::array TermRows = std::to_array<TermRow>({
    {Term::Layer, QT_TRANSLATE_NOOP("stratoscope::Terms", "Layer"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "One build step's changes to the files. Each layer has its own number and colour. Layers never change: "
            "what one adds is in the image for good, and everyone downloads it.")},
    {Term::SeveralLayers, QT_TRANSLATE_NOOP("stratoscope::Terms", "Several layers"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The files in this directory come from more than one layer; each bar is one of them. Containers see them "
            "merged.")},
    {Term::Writable, QT_TRANSLATE_NOOP("stratoscope::Terms", "R/W: writable layer"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "A container's own layer, on top of the image. All that the container writes goes here; what is below "
            "stays as it is. Removing the container removes this layer.")},
    {Term::ReadOnly, QT_TRANSLATE_NOOP("stratoscope::Terms", "Read-only"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Part of the image, shared by all its containers. A container that changes a file from here first gets a "
            "copy in its writable layer.")},
    {Term::Step, QT_TRANSLATE_NOOP("stratoscope::Terms", "Metadata only"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "A build step such as ENV or CMD: it changes the image's settings, makes no layer and takes no space.")},
    {Term::Group, QT_TRANSLATE_NOOP("stratoscope::Terms", "Group of layers"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to "
            "unfold the group, Left to fold it.")},
    {Term::Added, QT_TRANSLATE_NOOP("stratoscope::Terms", "Added"),
        QT_TRANSLATE_NOOP("stratoscope::Terms", "No layer below has anything at this path.")},
    {Term::Modified, QT_TRANSLATE_NOOP("stratoscope::Terms", "Changed"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The layer has a new version. Layers store whole files, so changing one byte stores all of the file "
            "again, and the old version stays in the image.")},
    {Term::Deleted, QT_TRANSLATE_NOOP("stratoscope::Terms", "Deleted"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "A layer hides this from the container. It is still in the layer below: deleting in a later step frees no "
            "space and keeps nothing secret. Delete in the step that adds.")},
    {Term::Whiteout, QT_TRANSLATE_NOOP("stratoscope::Terms", "Whiteout"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in "
            "the image.")},
    {Term::Opaque, QT_TRANSLATE_NOOP("stratoscope::Terms", "Opaque directory"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the "
            "image.")},
    {Term::CopiedUp, QT_TRANSLATE_NOOP("stratoscope::Terms", "Copied up"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The file is the same as below, but the layer has all of it again: something touched it without changing "
            "it. The image carries it twice.")},
    {Term::Metadata, QT_TRANSLATE_NOOP("stratoscope::Terms", "Only metadata changed"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in "
            "the image again. Set them where the file is added: COPY --chown, --chmod.")},
    {Term::Implied, QT_TRANSLATE_NOOP("stratoscope::Terms", "Implied directory"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The layer does not list this directory, only something in it. It looks as the layers below say.")},
    {Term::Digest, QT_TRANSLATE_NOOP("stratoscope::Terms", "Digest"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. "
            "Compressing the same files in another way gives another digest.")},
    {Term::DiffId, QT_TRANSLATE_NOOP("stratoscope::Terms", "Diff ID"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The hash of the uncompressed layer. It names the content, however it is compressed.")},
    {Term::ChainId, QT_TRANSLATE_NOOP("stratoscope::Terms", "Chain ID"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The hash of this layer's diff ID and all below it. It names the stack up to here: engines keep and share "
            "layers by it.")},
    {Term::ImageId, QT_TRANSLATE_NOOP("stratoscope::Terms", "Image ID"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The hash of the image's configuration, which lists the diff IDs: the same ID means the same files and "
            "settings.")},
    {Term::Waste, QT_TRANSLATE_NOOP("stratoscope::Terms", "Costs space"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still "
            "downloads all of it.")},
    {Term::HasFile, QT_TRANSLATE_NOOP("stratoscope::Terms", "Has the selected file"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "This layer contains a version of it. With several, each takes its own space, and only the top one is "
            "seen.")},
    {Term::DeletesFile, QT_TRANSLATE_NOOP("stratoscope::Terms", "Deletes the selected file"),
        QT_TRANSLATE_NOOP(
            "stratoscope::Terms", "This layer hides it from here up. The versions below stay in the image.")},
    {Term::Shared, QT_TRANSLATE_NOOP("stratoscope::Terms", "In several images"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Other images in this file have the same layer on the same layers. It is stored and downloaded once.")},
    {Term::Damaged, QT_TRANSLATE_NOOP("stratoscope::Terms", "Damaged"),
        QT_TRANSLATE_NOOP("stratoscope::Terms", "The layer could not be read to its end. Files may be missing.")},
    {Term::Missing, QT_TRANSLATE_NOOP("stratoscope::Terms", "Missing"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The image refers to this layer, but it was saved without it. Its files are unknown.")},
    {Term::Mismatch, QT_TRANSLATE_NOOP("stratoscope::Terms", "Digest mismatch"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The bytes are not those that the image names: they were changed or damaged. An engine refuses them.")},
    {Term::StackHeight, QT_TRANSLATE_NOOP("stratoscope::Terms", "Stack up to layer"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Shows the files as they were after this layer, without those above. Left and Right step by one layer, "
            "Home and End go to the bottom and the top.")},
    {Term::NotInView, QT_TRANSLATE_NOOP("stratoscope::Terms", "Not in view"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "The layer is above the height of the stack that the slider is set to, so its files are not shown.")},
    {Term::Overview, QT_TRANSLATE_NOOP("stratoscope::Terms", "Overview of the stack"),
        QT_TRANSLATE_NOOP("stratoscope::Terms",
            "Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go "
            "there. A dot marks layers with the selected file.")},
});
static_assert(hasRowPerKind(TermRows, &TermRow::term));

}

QString termTitle(Term term)
{
    return QCoreApplication::translate(TermsContext, rowFor(TermRows, term).title);
}

QString termText(Term term)
{
    return QCoreApplication::translate(TermsContext, rowFor(TermRows, term).text);
}

QString termHelp(Term term)
{
    return termTitle(term) + QLatin1Char('\n') + termText(term);
}

QString whatsThis(std::initializer_list<Term> terms)
{
    QString text = QStringLiteral("<qt>");
    for (const Term term : terms)
        text += QStringLiteral("<p><b>%1</b><br>%2</p>")
                    .arg(termTitle(term).toHtmlEscaped(), termText(term).toHtmlEscaped());
    return text + QStringLiteral("</qt>");
}

}
