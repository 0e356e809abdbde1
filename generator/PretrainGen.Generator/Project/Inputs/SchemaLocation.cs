using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>The files that describe a table. What is in them is read later, so two are equal when the files are.</summary>
/// <param name="Schema">The schema in a file of its own; null where there is none.</param>
/// <param name="Package">The data package that the table may be part of; null where there is none.</param>
/// <param name="ResourcePath">The table's path, seen from the package.</param>
internal sealed record SchemaLocation(AdditionalText? Schema, AdditionalText? Package, string ResourcePath)
{
    /// <summary>A table that nothing describes.</summary>
    public static SchemaLocation None { get; } = new(null, null, "");

    public SchemaDocument? ReadSchema(CancellationToken cancellation) =>
        Schema?.GetText(cancellation) is { } text ? SchemaCache.Read(text, cancellation) : null;

    public PackageDocument? ReadPackage(CancellationToken cancellation) =>
        Package?.GetText(cancellation) is { } text ? SchemaCache.ReadPackage(text, ResourcePath, cancellation) : null;

    /// <summary>What the files say of the table.</summary>
    public LoadedSchema Read(CancellationToken cancellation) => new(Schema, ReadSchema(cancellation), Package, ReadPackage(cancellation));
}
