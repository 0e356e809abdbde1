using System.Runtime.CompilerServices;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// An interpolated template of C#. What stands in it is ours, and each hole says what it is filled with. There is no hole for a string:
/// text of a table that is not marked as a literal, as documentation or as a name does not compile.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeTemplate
{
    // Most pieces are made one after the other, so one buffer serves for all; a piece within a piece takes another.
    [ThreadStatic]
    private static SourceWriter? _spare;

    private readonly SourceWriter _writer;

    /// <summary>
    /// A template that is written where the writer is. The compiler calls this and what follows, for each piece of the template in turn.
    /// </summary>
    public CodeTemplate(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

    /// <summary>A template that becomes a piece of code by itself.</summary>
    public CodeTemplate(int literalLength, int formattedCount)
    {
        _writer = _spare ?? new SourceWriter(CancellationToken.None);
        _spare = null;
    }

    public void AppendLiteral(string template) => _writer.WriteTemplate(template);

    public void AppendFormatted(Code code) => _writer.WriteTemplate(code.ToString());

    public void AppendFormatted(Identifier name) => _writer.Part().Append(name.ToString());

    public void AppendFormatted(Literal text) => text.Write(_writer.Part(), _writer.Cancellation);

    public void AppendFormatted(Doc text) => text.Write(_writer.Part());

    public void AppendFormatted(PackedNumbers numbers) => numbers.Write(_writer);

    public void AppendFormatted(PackedDecimals numbers) => numbers.Write(_writer);

    public void AppendFormatted(bool value) => _writer.Part().Append(value ? "true" : "false");

    /// <summary>A whole number; the least one has no literal of its own.</summary>
    public void AppendFormatted(long number)
    {
        if (number == long.MinValue)
            _writer.Part().Append("long.MinValue");
        else
            _writer.Part().Append(number);
    }

    public void AppendFormatted(ulong number)
    {
        _writer.Part().Append(number);
        _writer.Part().Append("UL");
    }

    /// <summary>What was written into a template that becomes a piece of code by itself.</summary>
    public string Finish()
    {
        var code = _writer.ToString();
        _writer.Clear();
        _spare = _writer;
        return code;
    }
}
