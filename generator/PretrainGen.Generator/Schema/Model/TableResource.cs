using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>One table of a data package.</summary>
/// <param name="Name">What foreign keys of other tables call it; empty where it has no name.</param>
/// <param name="Schema">Its schema, where it is written in the package.</param>
/// <param name="SchemaPath">The schema's file, seen from the package, where it is a file of its own.</param>
/// <param name="Dialect">How the table is written; null where the package does not say.</param>
/// <param name="Siblings">All tables of the package, this one included, for foreign keys to find.</param>
internal sealed record TableResource(
    string Name,
    TableSchema? Schema,
    Located<string>? SchemaPath,
    TableDialect? Dialect,
    EquatableArray<ResourcePath> Siblings);
