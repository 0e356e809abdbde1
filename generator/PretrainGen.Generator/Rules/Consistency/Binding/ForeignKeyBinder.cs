using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Looks up the tables that foreign keys lead to. The generator passes over those that do not exist; this says so.</summary>
internal sealed class ForeignKeyBinder(EntityModel model, BindingMessages messages)
{
    public void Bind(IEnumerable<ForeignKey> keys)
    {
        foreach (var key in keys)
        {
            if (key.Resource is { } resource && !model.Group.IsToItself(key))
                Bind(key, resource);
        }
    }

    private void Bind(ForeignKey key, Located<string> resource)
    {
        if (model.Group.LinkOf(key) is null)
        {
            messages.Add(resource.Span, "PTG4003_UnknownTable", Message.Quote(resource.Value));
        }
        else if (model.Group.TargetOf(key) is { Names.Count: > 0 } && model.Group.ColumnsOf(key, model.Table) is null)
        {
            var fields = string.Join(", ", key.ReferencedFields.Select(field => field.Value));
            messages.Add(key.ReferencedFields[0].Span, "PTG4003_UnknownKeyColumn", Message.Quote(fields), Message.Quote(resource.Value));
        }
    }
}
