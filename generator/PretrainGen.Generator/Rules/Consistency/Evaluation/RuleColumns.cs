using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>The columns of a table, for rules that name them. A field of the schema that the table lacks is a column without cells.</summary>
internal sealed class RuleColumns
{
    private readonly Dictionary<string, RuleColumn> _columns = new(StringComparer.Ordinal);
    private readonly SchemaProblems _problems;

    public RuleColumns(EntityModel model, TableSchema schema, SchemaProblems problems)
    {
        _problems = problems;
        var fields = new Dictionary<string, SchemaField>(StringComparer.Ordinal);
        foreach (var field in schema.Fields)
            fields[field.Name.Value] = field;
        foreach (var column in model.Table.Columns)
        {
            if (!_columns.ContainsKey(column.Header))
                _columns.Add(column.Header, new RuleColumn(column.Header, fields.TryGetValue(column.Header, out var field) ? field : null, column, model));
        }

        foreach (var field in schema.Fields)
        {
            if (!_columns.ContainsKey(field.Name.Value))
                _columns.Add(field.Name.Value, new RuleColumn(field.Name.Value, field, column: null, model));
        }
    }

    /// <summary>The column of a name; one that does not exist is reported.</summary>
    public RuleColumn? Find(Located<string> name)
    {
        if (_columns.TryGetValue(name.Value, out var column))
            return column;

        _problems.AddUnknown(name, "PTG4003_UnknownColumn", _columns.Keys);
        return null;
    }

    /// <summary>The columns of several names; null where one does not exist.</summary>
    public RuleColumn[]? Find(EquatableArray<Located<string>> names) => Bound.All(names.Select(Find));

    /// <summary>The columns that a message mentions, in order; null where one does not exist.</summary>
    public RuleColumn[]? Find(MessageTemplate? message) => Find((message?.Parts ?? EquatableArray<MessagePart>.Empty)
        .Where(part => part.IsColumn)
        .Select(part => new Located<string>(part.Text, message!.Text.Span))
        .ToEquatableArray());
}
