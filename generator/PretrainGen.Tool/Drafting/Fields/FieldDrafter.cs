using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>Says in a field of a schema what was inferred of a column.</summary>
internal static class FieldDrafter
{
    private const string ListDelimiter = ";";

    /// <summary>The field of a column; the first that reads its cells as they were read without a schema.</summary>
    public static FieldDraft Of(Column column)
    {
        var candidates = Candidates(column).Select(field => WithMissing(WithUnique(field, column), column)).ToList();
        var exact = candidates.Find(field => FieldProof.ReadsTheSame(field, column));
        return new FieldDraft(column, exact ?? candidates[0], exact is not null);
    }

    private static IEnumerable<SchemaField> Candidates(Column column)
    {
        var field = new SchemaField(new Located<string>(column.Name, default));
        return column.Type switch
        {
            Int64Type => NumberFields.Whole(field, column),
            DecimalType or DoubleType => NumberFields.Fractional(field, column),
            BooleanType => [FlagFields.Of(field, column)],
            DateType => DateFields.Days(field, column),
            DateTimeType => DateFields.Moments(field, column),
            CategoryType => [CategoryFields.Of(field, column)],
            ReferenceType when column.IsList => [field.With(FieldType.List) with { Delimiter = ListDelimiter }],
            _ when !column.Source.IsKey && LinkInference.AreAddresses(column.Source) => [OwnLinks(field)],
            _ => [field.With(FieldType.String)],
        };
    }

    /// <summary>A field with a type.</summary>
    internal static SchemaField With(this SchemaField field, FieldType type) =>
        field with { Type = new Located<FieldType>(type, default) };

    private static SchemaField OwnLinks(SchemaField field) => field.With(FieldType.String) with { LinkOf = field.Name };

    private static SchemaField WithUnique(SchemaField field, Column column) => column.IsUnique
        ? field with { Constraints = field.Constraints with { Unique = new Located<bool>(true, default) } }
        : field;

    // A field that says nothing of it has the empty cell alone, as the table has.
    private static SchemaField WithMissing(SchemaField field, Column column)
    {
        if (column.Type.Blank is not null)
            return field with { MissingValues = EquatableArray<MissingValue>.Empty };

        var missing = MissingCells.In(column);
        return missing.Count == 0
            ? field
            : field with
            {
                MissingValues = missing.Prepend("").Select(text => new MissingValue(new Located<string>(text, default))).ToEquatableArray(),
            };
    }
}
