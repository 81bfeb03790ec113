// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <array>

namespace stratoscope::glossarytable
{

/** Documents that specify terms. */
enum class Spec {
    None,
    Layer,
    Config,
    Manifest,
    Index,
    Layout,
    Descriptor,
    Annotations,
    Distribution,
    Overlayfs,
    Dockerfile
};

struct Row
{
    const char *id;
    const char *title;
    const char *text;
    const char *command; ///< Empty: none.
    Spec spec;
    const char *anchor; ///< Of the section in the document.
    const char *section;
    const char *related; ///< Ids with spaces between.
};

inline constexpr std::array Rows = std::to_array<Row>({
    {"annotation", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Annotation"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A note on a manifest or an index: a name and a text, such as who made the image and from which source. It "
            "changes the digest, but nothing that a container sees."),
        "skopeo inspect --raw docker://IMAGE | jq .annotations", Spec::Annotations, "", "Annotations",
        "label manifest"},
    {"attestation", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Attestation"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of "
            "materials). It is stored beside the image, as a manifest of its own."),
        "docker buildx imagetools inspect IMAGE", Spec::Manifest, "", "", "bill-of-materials provenance manifest"},
    {"base-image", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Base image"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the "
            "same "
            "base share them."),
        "", Spec::Dockerfile, "from", "FROM", "layer dockerfile scratch shared-layer"},
    {"bill-of-materials", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Bill of materials (SBOM)"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known "
            "vulnerabilities and licences."),
        "stratoscope-cli packages --format spdx IMAGE", Spec::None, "", "", "attestation"},
    {"blob", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Blob"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest."),
        "", Spec::Layout, "blobs", "Blobs", "digest descriptor"},
    {"build-cache", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Build cache"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. "
            "After "
            "the first step that differs, every step runs again."),
        "docker buildx du", Spec::None, "", "", "instruction cache-mount"},
    {"cache-mount", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Cache mount"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package "
            "managers "
            "keep their downloads there, and the image does not carry them."),
        "", Spec::Dockerfile, "run---mounttypecache", "RUN --mount=type=cache", "build-cache leftover secret-mount"},
    {"chain-id", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Chain ID"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The hash of a layer's diff ID and the chain ID of the layer below. It names a whole stack up to a layer: "
            "engines keep unpacked layers under it, and two images with the same chain ID share them."),
        "", Spec::Config, "layer-chainid", "Layer ChainID", "diff-id digest shared-layer"},
    {"commit", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Commit"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "Makes the writable layer of a container the top layer of a new image. A build does the same after each "
            "step "
            "that changes files."),
        "docker commit CONTAINER NEW-IMAGE", Spec::None, "", "", "container writable-layer layer"},
    {"config", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Config"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The JSON document that says how to run the image (command, user, environment), for which platform it is, "
            "which "
            "layers it has, by diff ID, and how they came about. Its hash is the image ID."),
        "docker image inspect IMAGE", Spec::Config, "", "Image Configuration", "image-id diff-id history manifest"},
    {"container", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Container"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A running or stopped process with the files of an image. Seen as files it is the image's stack of layers "
            "with "
            "one more on top that can be written; that is the only difference."),
        "docker run IMAGE", Spec::None, "", "", "image writable-layer commit"},
    {"copy-up", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Copy-up"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "What happens when a container changes a file of a lower layer: the whole file is copied to the writable "
            "layer "
            "first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size."),
        "docker diff CONTAINER", Spec::Overlayfs, "non-directories", "Non-directories",
        "overlayfs upper-directory writable-layer"},
    {"descriptor", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Descriptor"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A reference to a blob: its media type, its digest and its size. Manifests consist of them."),
        "", Spec::Descriptor, "", "Content Descriptors", "blob digest manifest media-type"},
    {"diff-id", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Diff ID"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The hash of a layer's uncompressed tar. It names the content of the layer, however it is compressed."),
        "docker image inspect --format '{{.RootFS.Layers}}' IMAGE", Spec::Config, "layer-diffid", "Layer DiffID",
        "digest chain-id layer"},
    {"digest", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Digest"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has "
            "the "
            "digest can check the bytes. Compressing the same layer in another way gives another digest."),
        "docker images --digests", Spec::Descriptor, "digests", "Digests", "blob diff-id"},
    {"dockerfile", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Dockerfile"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only "
            "change the "
            "config."),
        "docker build .", Spec::Dockerfile, "", "Dockerfile reference", "instruction layer multi-stage-build"},
    {"empty-layer", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Metadata step"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes "
            "no "
            "space."),
        "docker history IMAGE", Spec::Config, "properties", "Properties: history", "history config instruction"},
    {"entrypoint", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Entry point and command"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace "
            "both."),
        "", Spec::Dockerfile, "entrypoint", "ENTRYPOINT", "config container"},
    {"hard-link", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Hard link"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A second name for the same file. Within a layer it takes no space; across layers there are no hard "
            "links, so "
            "changing one name copies the file and parts the names."),
        "", Spec::Layer, "hardlinks", "Hardlinks", "copy-up layer"},
    {"history", QT_TRANSLATE_NOOP("stratoscope::Glossary", "History"),
        QT_TRANSLATE_NOOP(
            "stratoscope::Glossary", "The config's list of steps: what each did, when, and whether it made a layer."),
        "docker history --no-trunc IMAGE", Spec::Config, "properties", "Properties: history",
        "config instruction empty-layer"},
    {"image", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Image"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to "
            "nothing. "
            "Nothing of an image ever changes: a new version is another image."),
        "docker save -o image.tar IMAGE", Spec::Manifest, "", "Image Manifest", "layer config manifest container"},
    {"image-id", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Image ID"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and "
            "settings."),
        "docker images --no-trunc", Spec::Config, "imageid", "ImageID", "config diff-id digest"},
    {"image-index", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Image index"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker "
            "calls "
            "it a manifest list."),
        "docker buildx imagetools inspect IMAGE", Spec::Index, "", "Image Index", "manifest platform"},
    {"instruction", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Instruction"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each."),
        "", Spec::Dockerfile, "overview", "Overview", "dockerfile layer history"},
    {"label", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Label"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A name and a text in the config, such as the version. Engines can search for labels."),
        "docker images --filter label=NAME", Spec::Config, "properties", "Properties: Labels", "annotation config"},
    {"layer", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Layer"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted "
            "ones. It "
            "is a tar and never changes. What a layer adds stays in the image, whatever the layers above do."),
        "docker history IMAGE", Spec::Layer, "", "Image Layer Filesystem Changeset",
        "image whiteout diff-id digest union-file-system"},
    {"layout", QT_TRANSLATE_NOOP("stratoscope::Glossary", "OCI image layout"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A directory or a tar with images: oci-layout, index.json, and all blobs under their digests."),
        "skopeo copy docker://IMAGE oci:DIRECTORY", Spec::Layout, "", "OCI Image Layout",
        "blob image-index save-archive"},
    {"lazy-pulling", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Lazy pulling"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked "
            "have a "
            "table of contents, so that each file can be fetched when it is needed."),
        "", Spec::None, "", "", "layer registry"},
    {"leftover", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Leftover"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "What a build needed and a container does not: package lists, caches, logs, a version control directory. "
            "It can "
            "go, in the very step that makes it."),
        "", Spec::None, "", "", "wasted-space cache-mount multi-stage-build"},
    {"lower-directory", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Lower directory"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost "
            "first "
            "in the option lowerdir."),
        "docker inspect --format '{{.GraphDriver.Data.LowerDir}}' CONTAINER", Spec::Overlayfs, "multiple-lower-layers",
        "Multiple lower layers", "upper-directory overlayfs storage-driver"},
    {"manifest", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Manifest"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The list of what an image consists of: its config and its layers, each with digest and size. Its own "
            "digest is "
            "the one that a pull by digest names."),
        "skopeo inspect --raw docker://IMAGE", Spec::Manifest, "", "Image Manifest", "descriptor config image-index"},
    {"media-type", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Media type"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed "
            "with "
            "gzip."),
        "", Spec::Descriptor, "", "Content Descriptors", "descriptor blob"},
    {"metacopy", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Metadata-only copy-up"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such "
            "thing, "
            "so a commit stores the whole file."),
        "", Spec::Overlayfs, "metadata-only-copy-up", "Metadata only copy up", "copy-up overlayfs"},
    {"multi-stage-build", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Multi-stage build"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; "
            "compilers and caches stay behind in those."),
        "", Spec::Dockerfile, "copy---from", "COPY --from", "dockerfile leftover base-image"},
    {"opaque-directory", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Opaque directory"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A directory that hides everything that lower layers have in it. In a layer's tar, the file .wh..wh..opq "
            "marks "
            "it; on the host, an extended attribute does. The hidden files stay in the image."),
        "getfattr -n trusted.overlay.opaque DIRECTORY", Spec::Layer, "opaque-whiteout", "Opaque Whiteout",
        "whiteout overlayfs"},
    {"overlayfs", QT_TRANSLATE_NOOP("stratoscope::Glossary", "overlayfs"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked "
            "layers "
            "with it: lower directories for the image, an upper directory for the container."),
        "mount -t overlay", Spec::Overlayfs, "", "Overlay Filesystem",
        "union-file-system lower-directory upper-directory work-directory"},
    {"platform", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Platform"),
        QT_TRANSLATE_NOOP(
            "stratoscope::Glossary", "The operating system and processor that an image is for, such as linux/arm64."),
        "docker pull --platform linux/arm64 IMAGE", Spec::Index, "image-index-property-descriptions", "platform",
        "image-index config"},
    {"provenance", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Provenance"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments."),
        "docker buildx imagetools inspect --format '{{json .Provenance}}' IMAGE", Spec::None, "", "",
        "attestation base-image"},
    {"read-only", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Read-only"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The layers of an image are: all containers of the image use the same ones. Whatever a container changes "
            "goes to "
            "its own writable layer."),
        "", Spec::Overlayfs, "upper-and-lower", "Upper and Lower", "layer writable-layer copy-up"},
    {"registry", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Registry"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling "
            "fetches only "
            "those that the engine does not have."),
        "docker pull registry.example/app:1.0", Spec::Distribution, "", "Distribution Specification",
        "repository tag digest"},
    {"repository", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Repository"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The images of one name in a registry, such as library/debian. Its tags and digests tell them apart."),
        "skopeo list-tags docker://debian", Spec::Distribution, "definitions", "Definitions", "registry tag"},
    {"reproducible", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Reproducible build"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A build that gives the same digests again from the same source. Times, the order of files and the "
            "compressor "
            "are what usually differs."),
        "stratoscope-cli diff IMAGE OTHER", Spec::None, "", "", "digest diff-id"},
    {"save-archive", QT_TRANSLATE_NOOP("stratoscope::Glossary", "docker save archive"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI "
            "image layout "
            "at the same time."),
        "docker save -o image.tar IMAGE", Spec::None, "", "", "layout image"},
    {"scratch", QT_TRANSLATE_NOOP("stratoscope::Glossary", "scratch"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The empty base: an image FROM scratch has only its own layers. It suits programs that need no other "
            "files."),
        "", Spec::Dockerfile, "from", "FROM", "base-image multi-stage-build"},
    {"secret-mount", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Secret mount"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer "
            "once has "
            "stays readable for everyone who has the image."),
        "docker build --secret id=token,src=token.txt .", Spec::Dockerfile, "run---mounttypesecret",
        "RUN --mount=type=secret", "cache-mount whiteout"},
    {"shared-layer", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Shared layer"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, "
            "too: "
            "the same chain ID."),
        "docker system df -v", Spec::None, "", "", "chain-id base-image"},
    {"squash", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Squashing"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "Making one layer of several. Hidden versions disappear, and so does the sharing with other images."),
        "stratoscope-cli squash IMAGE -o SMALLER.tar", Spec::None, "", "", "shared-layer wasted-space layer"},
    {"storage-driver", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Storage driver"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses "
            "overlayfs."),
        "docker info --format '{{.Driver}}'", Spec::None, "", "", "overlayfs lower-directory"},
    {"tag", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Tag"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any "
            "time; a "
            "digest cannot."),
        "docker tag IMAGE NAME:TAG", Spec::Distribution, "definitions", "Definitions", "digest repository"},
    {"union-file-system", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Unified file system"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "All layers seen as one file system, from the top down: for each name, the first layer that has it "
            "answers, and "
            "directories show what all layers have in them. It hides that there are layers. Union file system is "
            "another "
            "name for it."),
        "docker export CONTAINER | tar -t", Spec::Overlayfs, "upper-and-lower", "Upper and Lower",
        "overlayfs layer whiteout opaque-directory"},
    {"upper-directory", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Upper directory"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while "
            "the "
            "container runs."),
        "docker inspect --format '{{.GraphDriver.Data.UpperDir}}' CONTAINER", Spec::Overlayfs, "upper-and-lower",
        "Upper and Lower", "writable-layer lower-directory work-directory"},
    {"volume", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Volume"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A directory that is mounted into containers from outside. Its files are in no layer and outlive the "
            "container."),
        "docker volume ls", Spec::Dockerfile, "volume", "VOLUME", "writable-layer container"},
    {"wasted-space", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Wasted space"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "Bytes that an image carries and a container never sees or needs: files that later layers delete, replace "
            "or copy, "
            "duplicates and leftovers. Everyone downloads them."),
        "stratoscope-cli report IMAGE", Spec::None, "", "", "whiteout copy-up leftover"},
    {"whiteout", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Whiteout"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay "
            "in the "
            "image. In a layer's tar it is an empty file, .wh.NAME; on the host, a character device with the numbers "
            "0, 0."),
        "find UPPER-DIRECTORY -type c", Spec::Layer, "whiteouts", "Whiteouts",
        "opaque-directory wasted-space overlayfs"},
    {"work-directory", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Work directory"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all "
            "at once: "
            "workdir."),
        "", Spec::Overlayfs, "upper-and-lower", "Upper and Lower", "upper-directory overlayfs"},
    {"writable-layer", QT_TRANSLATE_NOOP("stratoscope::Glossary", "Writable layer"),
        QT_TRANSLATE_NOOP("stratoscope::Glossary",
            "A container's own layer, on top of the image. All that the container writes goes there, and whiteouts "
            "for what it "
            "deletes. Removing the container removes it."),
        "docker diff CONTAINER", Spec::None, "", "", "container copy-up upper-directory commit"},
});

}
