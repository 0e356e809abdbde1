using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>What the files that describe a table say of it.</summary>
/// <param name="SchemaFile">The schema in a file of its own; null where there is none.</param>
/// <param name="SchemaDocument">What was read from it.</param>
/// <param name="PackageFile">The data package that the table may be part of; null where there is none.</param>
/// <param name="PackageDocument">What was read from it.</param>
internal sealed record LoadedSchema(
    AdditionalText? SchemaFile,
    SchemaDocument? SchemaDocument,
    AdditionalText? PackageFile,
    PackageDocument? PackageDocument)
{
    /// <summary>A table that nothing describes.</summary>
    public static LoadedSchema Nothing { get; } = new(null, null, null, null);

    /// <summary>The schema; null where there is none that can be read.</summary>
    public TableSchema? Schema => SchemaFile is not null ? SchemaDocument?.Schema : Resource?.Schema;

    /// <summary>What the package says of the table; null where it does not list it.</summary>
    public TableResource? Resource => PackageDocument?.Resource;
}
