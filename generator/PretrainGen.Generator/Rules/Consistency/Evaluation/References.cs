using PretrainGen.Generator.Catalog.Cells;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>Tells which columns lead to other rows of the same table.</summary>
internal sealed class References(TableSchema schema, SchemaProblems problems)
{
    /// <summary>Whether a column's cells refer to rows of this table; where not, that is reported.</summary>
    public bool LeadToThisTable(RuleColumn column, Located<string> name)
    {
        var foreignKey = schema.ForeignKeys.FirstOrDefault(key => key.Fields.Count == 1 && key.Fields[0].Value == column.Name);
        if (foreignKey is { Resource: null } || (foreignKey is null && column.Kind == CellKind.Reference))
            return true;

        problems.Add(name.Span, "PTG4003_NotAReference", column.Name);
        return false;
    }
}
