using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Makes a typed catalogue out of the typed columns of an entity.</summary>
internal sealed class EntityBuilder(
    EntityGroup group, MergedTable table, ColumnRoles roles, ColumnSet columns, CellFindings findings)
{
    private readonly NameScope _names = new(ReservedNames.ForColumns(group.Name), findings, allowsRepeats: true);

    public Entity Build(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var emitted = columns.Filled.Select(Column).ToEquatableArray();
        var options = group.Files[0].Options;
        return new Entity(
            group.Namespace,
            group.Name,
            options.IsPublic,
            options.Parts,
            group.Files.Select(file => file.FileName).Distinct().ToEquatableArray(),
            CategoryTypes(emitted),
            new RowBuilder(group, table, roles, columns, findings).Build(cancellation),
            emitted)
        {
            HasKey = table.HasKey,
        };
    }

    private EntityColumn Column(Column column)
    {
        var name = NameOf(column.Source);

        // A key that is called Name is read as the name of its row and in no other way, whatever type the schema gives it.
        var isName = column.Source.IsKey && name == EntityColumn.NameProperty;
        var type = isName ? TextType.Any : column.Type;
        var data = isName ? new TextData(column.Source.Values.ToEquatableArray()) : column.Data;
        return new(
            column.Name,
            name,
            type.Name,
            IsNullable: !column.IsRequired && data.HasBlanks,
            column.IsUnique && !isName,
            roles.Of(column.Source),
            isName ? EquatableArray<Category>.Empty : column.Categories,
            column.IsRequired ? data.WithoutBlanks((type as TextStoredType)?.Default ?? "") : data)
        {
            Doc = column.Field is { } field ? new ColumnDoc(field.Title, field.Description, field.Example) : ColumnDoc.None,
            Unit = type.Format?.Unit ?? "",
            IsCategory = type is CategoryType,
            IsProse = RoleInference.IsProse(column.Name),
            Target = isName ? null : column.Target,
        };
    }

    // A key column that is called Name is what the entry calls Name anyway.
    private string NameOf(MergedColumn column) => column.IsKey && Identifier.From(column.Header) == EntityColumn.NameProperty
        ? EntityColumn.NameProperty
        : _names.Next(column.Header, table.HeaderAddress(column));

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
