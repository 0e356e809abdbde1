namespace PretrainGen.Generator.Emit.Writing;

/// <summary>A string literal in C#, whatever the text holds. One of many texts, or of many characters, is never a string.</summary>
internal readonly struct Literal
{
    private readonly object _text;

    public Literal(string text) => _text = text;

    public Literal(IEnumerable<string> texts) => _text = texts;

    public Literal(IEnumerable<char> characters) => _text = characters;

    /// <summary>Writes the literal with its quotes.</summary>
    public void Write(CodeText code, CancellationToken cancellation)
    {
        code.Append('"');
        switch (_text)
        {
            case string text:
                CSharpText.WriteEscaped(code, text);
                break;
            case IEnumerable<string> texts:
                foreach (var text in texts)
                {
                    cancellation.ThrowIfCancellationRequested();
                    CSharpText.WriteEscaped(code, text);
                }

                break;
            case IEnumerable<char> characters:
                foreach (var c in characters)
                {
                    cancellation.ThrowIfCancellationRequested();
                    CSharpText.WriteEscaped(code, c);
                }

                break;
        }

        code.Append('"');
    }
}
