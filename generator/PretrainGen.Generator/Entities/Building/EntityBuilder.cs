using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Makes a typed catalogue out of the typed columns of an entity.</summary>
internal sealed class EntityBuilder(
    EntityGroup group, MergedTable table, ColumnRoles roles, IReadOnlyDictionary<MergedColumn, TypedColumn> typed, CellFindings findings)
{
    private readonly NameScope _names = new(ReservedNames.ForColumns(group.Name), findings, allowsRepeats: true);

    public Entity Build(CancellationToken cancellation)
    {
        var columns = table.Columns.Select(column => Column(typed[column], cancellation)).ToEquatableArray();
        var options = group.Files[0].Options;
        return new Entity(
            group.Namespace,
            group.Name,
            options.IsPublic,
            options.Parts,
            group.Files.Select(file => file.FileName).Distinct().ToEquatableArray(),
            CategoryTypes(columns),
            new RowBuilder(group, table, roles, typed, findings).Build(cancellation),
            columns);
    }

    private EntityColumn Column(TypedColumn column, CancellationToken cancellation)
    {
        var name = NameOf(column.Source);
        if (column.Source.IsKey && name == EntityColumn.NameProperty)
        {
            // Read as the name of its row and in no other way, whatever type the schema gives it.
            column = column.AsText();
        }

        var data = ColumnDataBuilder.Of(column, cancellation);
        return new(
            column.Source.Header,
            name,
            column.Type,
            IsNullable: !column.IsRequired && ColumnDataBuilder.HasBlanks(data),
            column.IsUnique,
            roles.Of(column.Source),
            column.Categories,
            column.IsRequired ? ColumnDataBuilder.WithoutBlanks(data, column.Type) : data)
        {
            Doc = column.Field is { } field ? new ColumnDoc(field.Title, field.Description, field.Example) : ColumnDoc.None,
            IsProse = RoleInference.IsProse(column.Source.Header),
            Target = column.Target,
        };
    }

    // A key column that is called Name is what the entry calls Name anyway.
    private string NameOf(MergedColumn column) => column.IsKey && Identifier.From(column.Header) == EntityColumn.NameProperty
        ? EntityColumn.NameProperty
        : _names.Next(column.Header, table.HeaderAddress(column));

    private EquatableArray<string> CategoryTypes(EquatableArray<EntityColumn> columns)
    {
        var names = new UniqueNames(ReservedNames.TypeSuffixes.Select(suffix => group.Name + suffix));
        return columns.Select(column => column.Type == ColumnType.Category ? Free(names.Next(group.Name + column.Identifier)) : "").ToEquatableArray();

        string Free(string name) => IsConverter(name) || group.LongerNames.Any(other => IsTypeOf(other, name)) ? name + "_" : name;

        static bool IsConverter(string name) => ReservedNames.ConverterSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

        static bool IsTypeOf(string other, string name) =>
            name.StartsWith(other, StringComparison.Ordinal) || ReservedNames.ConverterSuffixes.Any(suffix => name + suffix == other);
    }
}
