using System.Collections.Immutable;
using System.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Schema.Reading.Additions;

/// <summary>Cuts a message into text and the columns whose cells are filled in.</summary>
internal static class MessageTemplateReader
{
    /// <summary>A brace that opens or closes nothing is text.</summary>
    public static MessageTemplate? Read(Located<string>? message)
    {
        if (message is not { } text)
            return null;

        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var plain = new StringBuilder();
        var lastBrace = text.Value.LastIndexOf('}');
        for (var i = 0; i < text.Value.Length; i++)
        {
            var c = text.Value[i];
            if (c is '{' or '}' && i + 1 < text.Value.Length && text.Value[i + 1] == c)
            {
                plain.Append(text.Value[i++]);
            }
            else if (c == '{' && i < lastBrace && text.Value.IndexOf('}', i) is var close && close > i + 1)
            {
                AddText();
                parts.Add(new MessagePart(text.Value.Substring(i + 1, close - i - 1), IsColumn: true));
                i = close;
            }
            else
            {
                plain.Append(c);
            }
        }

        AddText();
        return new MessageTemplate(text, parts.ToImmutable().ToEquatableArray());

        void AddText()
        {
            if (plain.Length > 0)
                parts.Add(new MessagePart(plain.ToString(), IsColumn: false));
            plain.Clear();
        }
    }
}
