// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifactkind.h"

#include <array>
#include <cstring>

namespace stratoscope
{

namespace
{

using enum ArtifactKind;

/** Media types that begin with \c type, in lower case. */
struct TypeRow
{
    const char *type;
    ArtifactKind kind;
    const char *detail = "";
};

/** The first row that fits counts. */
constexpr std::array TypeRows = std::to_array<TypeRow>({
    {"application/vnd.dev.cosign.simplesigning", Signature, "cosign"},
    {"application/vnd.dev.cosign.artifact.sig", Signature, "cosign"},
    {"application/vnd.dev.cosign.artifact.att", Attestation, "cosign"},
    {"application/vnd.dev.cosign.artifact.sbom", Sbom, "cosign"},
    {"application/vnd.dev.cosign.", Signature, "cosign"},
    {"application/vnd.dev.sigstore.bundle", Signature, "Sigstore bundle"},
    {"application/vnd.dev.sigstore.", Signature, "Sigstore"},
    {"application/vnd.cncf.notary.", Signature, "Notary"},
    {"application/vnd.cncf.notation.", Signature, "Notary"},
    {"application/jose+json", Signature},
    {"application/cose", Signature},
    {"application/pgp-signature", Signature},
    {"application/vnd.in-toto", Attestation, "in-toto"},
    {"application/vnd.dsse.envelope", Attestation, "in-toto"},
    {"application/vnd.dev.in-toto", Attestation, "in-toto"},
    {"application/vnd.slsa.", Attestation, "SLSA"},
    {"application/slsa", Attestation, "SLSA"},
    {"application/vnd.docker.scout.", Attestation, "Docker Scout"},
    {"application/spdx", Sbom, "SPDX"},
    {"application/vnd.spdx", Sbom, "SPDX"},
    {"text/spdx", Sbom, "SPDX"},
    {"application/vnd.cyclonedx", Sbom, "CycloneDX"},
    {"application/cyclonedx", Sbom, "CycloneDX"},
    {"application/vnd.syft", Sbom, "Syft"},
    {"application/sbom", Sbom},
    {"application/vnd.buildkit.cacheconfig", BuildCache, "BuildKit"},
    {"application/vnd.buildkit.cache", BuildCache, "BuildKit"},
    {"application/vnd.moby.buildkit.cache", BuildCache, "BuildKit"},
    {"application/vnd.amazon.soci.", LazyIndex, "SOCI"},
    {"application/vnd.oci.image.layer.nydus.", NydusImage},
    {"application/vnd.nydus.", NydusImage},
    {"application/vnd.containerd.overlaybd.", OverlaybdImage},
    {"application/vnd.erofs.", DiskImage, "EROFS"},
    {"application/vnd.oci.image.layer.v1.erofs", DiskImage, "EROFS"},
    {"application/vnd.stacker.image.layer.squashfs", DiskImage, "SquashFS"},
    {"application/vnd.oci.image.layer.squashfs", DiskImage, "SquashFS"},
    {"application/vnd.oci.image.layer.v1.squashfs", DiskImage, "SquashFS"},
    {"application/vnd.sylabs.sif.", DiskImage, "SIF"},
    {"application/vnd.cirruslabs.tart.", DiskImage, "Tart"},
    {"application/vnd.qemu.", DiskImage, "QEMU"},
    {"application/x-qemu-disk", DiskImage, "QEMU"},
    {"application/vnd.diskimage", DiskImage},
    {"application/vnd.cncf.helm.", HelmChart},
    {"application/tar+helm", HelmChart},
    {"application/vnd.wasm.", WebAssembly},
    {"application/vnd.module.wasm.", WebAssembly},
    {"application/vnd.bytecodealliance.wasm.", WebAssembly},
    {"application/vnd.fermyon.spin.", WebAssembly, "Spin"},
    {"application/vnd.wasmcloud.", WebAssembly, "wasmCloud"},
    {"application/vnd.solo.io.wasm", WebAssembly},
    {"application/wasm", WebAssembly},
    {"application/vnd.ollama.", Model, "Ollama"},
    {"application/vnd.docker.ai.", Model, "Docker Model Runner"},
    {"application/vnd.cncf.model.", Model, "ModelPack"},
    {"application/vnd.cnai.model.", Model, "ModelPack"},
    {"application/vnd.kitops.", Model, "KitOps"},
    {"application/vnd.gguf", Model, "GGUF"},
    {"application/gguf", Model, "GGUF"},
    {"application/x-gguf", Model, "GGUF"},
    {"application/safetensors", Model, "Safetensors"},
    {"application/vnd.safetensors", Model, "Safetensors"},
    {"application/onnx", Model, "ONNX"},
    {"application/vnd.cncf.openpolicyagent.", Policy, "Open Policy Agent"},
    {"application/vnd.cncf.kyverno.", Policy, "Kyverno"},
    {"application/vnd.cncf.kubewarden.", Policy, "Kubewarden"},
    {"application/vnd.kubewarden.", Policy, "Kubewarden"},
    {"application/vnd.cncf.falco.", Policy, "Falco"},
    {"application/vnd.gatekeeper.", Policy, "Gatekeeper"},
    {"application/vnd.cncf.flux.", Configuration, "Flux"},
    {"application/vnd.cncf.argoproj.", Configuration, "Argo CD"},
    {"application/vnd.timoni.", Configuration, "Timoni"},
    {"application/vnd.docker.compose.", Configuration, "Compose"},
    {"application/vnd.cnab.", Configuration, "CNAB"},
    {"application/vnd.devcontainers", Configuration, "Dev Containers"},
    {"application/vnd.opentofu.", Configuration, "OpenTofu"},
    {"application/vnd.terraform.", Configuration, "Terraform"},
    {"application/vnd.oci.empty.", Other},
    {"application/vnd.unknown.", Other},
});

struct MagicRow
{
    qsizetype offset;
    const char *bytes;
    ArtifactKind kind;
    const char *detail = "";
};

constexpr std::array MagicRows = std::to_array<MagicRow>({
    {0, "GGUF", Model, "GGUF"},
    {1, "asm", WebAssembly},
    {0, "hsqs", DiskImage, "SquashFS"},
    {0, "QFI\xfb", DiskImage, "QCOW2"},
    {0, "LSMT", OverlaybdImage},
    {32, "SIF_MAGIC", DiskImage, "SIF"},
});

struct EndingRow
{
    const char *ending;
    ArtifactKind kind;
    const char *detail = "";
};

constexpr std::array EndingRows = std::to_array<EndingRow>({
    {".gguf", Model, "GGUF"},
    {".safetensors", Model, "Safetensors"},
    {".onnx", Model, "ONNX"},
    {".wasm", WebAssembly},
    {".sif", DiskImage, "SIF"},
    {".squashfs", DiskImage, "SquashFS"},
    {".qcow2", DiskImage, "QCOW2"},
    {".spdx.json", Sbom, "SPDX"},
    {".cdx.json", Sbom, "CycloneDX"},
    {".sig", Signature},
});

template<typename Row>
KnownType typeOf(const Row &row)
{
    return {row.kind, QString::fromLatin1(row.detail)};
}

}

std::optional<KnownType> knownType(const QString &mediaType)
{
    const QString type = mediaType.toLower();
    for (const TypeRow &row : TypeRows) {
        if (type.startsWith(QLatin1String(row.type)))
            return typeOf(row);
    }
    return std::nullopt;
}

std::optional<KnownType> knownContent(const QByteArray &head)
{
    for (const MagicRow &row : MagicRows) {
        if (head.mid(row.offset, qsizetype(std::strlen(row.bytes))) == row.bytes)
            return typeOf(row);
    }
    return std::nullopt;
}

std::optional<KnownType> knownFileName(const QString &name)
{
    for (const EndingRow &row : EndingRows) {
        if (name.endsWith(QLatin1String(row.ending), Qt::CaseInsensitive))
            return typeOf(row);
    }
    return std::nullopt;
}

QString predicateName(const QString &predicateType)
{
    constexpr std::array<std::pair<const char *, const char *>, 7> Names {{
        {"https://slsa.dev/provenance", "SLSA provenance"},
        {"https://slsa.dev/verification_summary", "SLSA verification summary"},
        {"https://spdx.dev/", "SPDX"},
        {"https://cyclonedx.org/", "CycloneDX"},
        {"https://in-toto.io/attestation/vulns", "vulnerabilities"},
        {"https://cosign.sigstore.dev/attestation/vuln", "vulnerabilities"},
        {"https://openvex.dev/", "OpenVEX"},
    }};
    for (const auto &[type, name] : Names) {
        if (predicateType.startsWith(QLatin1String(type)))
            return QString::fromLatin1(name);
    }
    return predicateType;
}

}
