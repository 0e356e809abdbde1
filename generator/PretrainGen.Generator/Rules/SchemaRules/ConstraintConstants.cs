using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>The bounds and values that constraints hold cells against, read as those who check the cells read them.</summary>
internal static class ConstraintConstants
{
    /// <summary>The constants that no cell of their field can be, with what could be: a constraint with them would find nothing.</summary>
    public static IEnumerable<(Located<Scalar> Constant, string Expected)> FindWrong(TableSchema schema)
    {
        foreach (var field in schema.Fields)
        {
            var type = FieldTypes.Of(field);
            foreach (var constant in ConstantsOf(field.Constraints, type.Kind.IsOrdered()))
            {
                if (type.ReadConstant(constant.Value) is not { } value || !IsWhole(field, value))
                    yield return (constant, FieldTypes.Describe(field));
            }
        }
    }

    // Bounds of what has no order are not supported, which is another finding.
    private static IEnumerable<Located<Scalar>> ConstantsOf(FieldConstraints constraints, bool hasOrder) => hasOrder
        ? constraints.Enum.Concat(new[]
            {
                constraints.Minimum, constraints.Maximum, constraints.ExclusiveMinimum, constraints.ExclusiveMaximum,
            }.OfType<Located<Scalar>>())
        : constraints.Enum;

    private static bool IsWhole(SchemaField field, CellValue value) =>
        field.ValueType is not (FieldType.Integer or FieldType.Year) || Math.Floor(value.Number).Equals(value.Number);
}
