using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Makes a typed catalogue out of the typed columns of an entity.</summary>
internal sealed class EntityBuilder(
    EntityGroup group, MergedTable table, ColumnRoles roles, ColumnSet columns, ShippedRows shipped, CellFindings findings)
{
    private const string Name = "Name";

    // Where the key is called Name, another column cannot be; nor where there is a key, what the entry has for every key.
    private readonly NameScope _names = new(
        [.. ReservedNames.ForColumns(group.Name, table.HasKey), .. table.Columns.Any(IsCalledName) ? [Name] : Array.Empty<string>()],
        findings,
        allowsRepeats: true);

    public Entity Build(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var emitted = columns.Filled.Select(Column).ToEquatableArray();
        var categoryTypes = CategoryTypes(emitted);
        var options = group.Files[0].Options;
        return new Entity(
            group.Namespace,
            group.Name,
            options.IsPublic,
            EmitLimits.Fitting(options.Parts, table.RowCount),
            group.Files.Select(file => file.FileName).Distinct().ToEquatableArray(),
            categoryTypes,
            new RowBuilder(group, table, roles, columns, shipped, findings).Build(cancellation),
            WithShippedNumbers(emitted, categoryTypes))
        {
            HasKey = table.HasKey,
            IsPortable = options.IsPortable,
        };
    }

    private EntityColumn Column(Column column) => new(
        column.Name,
        NameOf(column.Source),
        column.Type.Name,
        IsNullable: !column.IsRequired && column.Data.HasBlanks,
        column.IsUnique,
        roles.Of(column.Source),
        column.Categories,
        column.IsRequired ? column.Data.WithoutBlanks((column.Type as TextStoredType)?.Default ?? "") : column.Data)
    {
        Doc = column.Field is { } field ? new ColumnDoc(field.Title, field.Description, field.Example) : ColumnDoc.None,
        Unit = column.Type.Format?.Unit ?? "",
        IsCategory = column.Type is CategoryType,
        IsProse = RoleInference.IsProse(column.Name),
        IsKeyPart = IsKeyPart(column.Source),
        Target = column.Target,
    };

    private EquatableArray<EntityColumn> WithShippedNumbers(EquatableArray<EntityColumn> emitted, EquatableArray<string> categoryTypes)
    {
        var categories = group.Shipped.Where(fact => fact.Kind == ShippedKind.Category).ToLookup(fact => fact.Type, StringComparer.Ordinal);
        return categories.Count == 0
            ? emitted
            : emitted.Select((column, index) => ShippedCategories.Number(column, categories[categoryTypes[index]])).ToEquatableArray();
    }

    private string NameOf(MergedColumn column) =>
        IsCalledName(column) ? Name : _names.Next(WordsOf(column), table.HeaderAddress(column));

    private bool IsKeyPart(MergedColumn column)
    {
        var header = table.HeaderAddress(column);
        return table.SectionOf(header)?.Key is { Length: > 1 } key && key.Contains(header.Column);
    }

    private static bool IsCalledName(MergedColumn column) => column.IsKey && Identifier.From(column.Header) == Name;

    // A corner of marks names its column no more than an empty one does.
    private string WordsOf(MergedColumn column) => column.Header switch
    {
        "#" or "№" => "Number",
        _ when Identifier.HasLetterOrDigit(column.Header) => column.Header,
        _ => "Column" + (table.Columns.TakeWhile(other => other != column).Count() + 1).ToString(CultureInfo.InvariantCulture),
    };

    private EquatableArray<string> CategoryTypes(EquatableArray<EntityColumn> columns)
    {
        var names = new UniqueNames(ReservedNames.TypeSuffixes.Select(suffix => group.Name + suffix));
        return columns.Select(column => column.IsCategory ? Free(names.Next(group.Name + column.Identifier)) : "").ToEquatableArray();

        string Free(string name) => IsConverter(name) || group.LongerNames.Any(other => IsTypeOf(other, name)) ? name + "_" : name;

        static bool IsConverter(string name) =>
            ReservedNames.ConverterSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

        static bool IsTypeOf(string other, string name) =>
            name.StartsWith(other, StringComparison.Ordinal) || ReservedNames.ConverterSuffixes.Any(suffix => name + suffix == other);
    }
}
