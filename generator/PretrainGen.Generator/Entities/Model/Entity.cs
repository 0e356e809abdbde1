using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>One typed catalogue: everything that the emitter needs to know, and no position.</summary>
/// <param name="Namespace">The namespace of everything generated; "" is the global one.</param>
/// <param name="Name">The name of the enum.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Parts">What is generated besides the enum: what is asked for, and not too large.</param>
/// <param name="Sources">The names of the files it comes from.</param>
/// <param name="CategoryTypes">The names of the category enums, parallel to the columns; "" for a column of another type.</param>
/// <param name="Rows">The rows in file order.</param>
/// <param name="Columns">The columns in file order, the key column among them.</param>
internal sealed record Entity(
    string Namespace,
    string Name,
    bool IsPublic,
    EmitParts Parts,
    EquatableArray<string> Sources,
    EquatableArray<string> CategoryTypes,
    EquatableArray<EntityRow> Rows,
    EquatableArray<EntityColumn> Columns)
{
    /// <summary>Whether the rows have names, and so members of an enum; without, they are rows and nothing more.</summary>
    public bool HasKey { get; init; } = true;

    /// <summary>
    /// Whether the API of each framework is a part of that of the newest, so that what is compiled against the one runs with the other: a
    /// property whose type a framework lacks is left out there.
    /// </summary>
    public bool IsPortable { get; init; }

    /// <summary>Whether the enums of categories are generated, if there are any: entries and facts use them.</summary>
    public bool HasCategoryEnums => (Parts & (HasKey ? EmitParts.Entries | EmitParts.Facts : EmitParts.Entries)) != EmitParts.None;

    /// <summary>The types that are generated for it on every framework.</summary>
    public IEnumerable<GeneratedType> Types => GeneratedType.AllOf(this);

    /// <summary>The names of types that are generated for it where the framework has what they are for.</summary>
    public IEnumerable<string> ConverterNames => CategoryTypes.Where(type => type.Length > 0).Append(Name).Append(Name + "Entry")
        .SelectMany(type => ReservedNames.ConverterSuffixes.Select(suffix => type + suffix));

    /// <summary>Whether the members of the enum have numbers of their own instead of the positions of their rows.</summary>
    public bool HasOwnValues { get; } = Rows.Where((row, position) => row.Value != position).Any();

    /// <summary>Whether rows have aliases.</summary>
    public bool HasAliases { get; } = Rows.Any(row => row.Aliases.Count > 0);

    /// <summary>Whether a column is the key, and each value is the text of it.</summary>
    public bool IsKeyText(EntityColumn column) => column is { Role: ColumnRole.Key, Type: "text", Data: TextData texts }
        && texts.Values.SequenceEqual(Rows.Select(row => row.Name), StringComparer.Ordinal);
}
