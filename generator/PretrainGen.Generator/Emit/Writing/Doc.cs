namespace PretrainGen.Generator.Emit.Writing;

/// <summary>Text in a documentation comment: on one line, without markup, and without what is invisible.</summary>
internal readonly struct Doc
{
    private readonly string? _text;
    private readonly long _number;
    private readonly Form _form;

    public Doc(string? text)
        : this(text, Form.Text)
    {
    }

    public Doc(long number) => _number = number;

    private Doc(string? text, Form form)
    {
        _text = text ?? "";
        _form = form;
    }

    private enum Form
    {
        Text,
        Sentence,
        Attribute,
    }

    /// <summary>A text that ends like a sentence, if it says anything.</summary>
    public static Doc Sentence(string? text) => new(text, Form.Sentence);

    /// <summary>A text between the double quotes of an attribute, such as a web address.</summary>
    public static Doc Attribute(string text) => new(text, Form.Attribute);

    public void Write(CodeText code)
    {
        if (_text is null)
        {
            code.Append(_number);
            return;
        }

        var start = code.Length;
        CSharpText.WriteDoc(code, _text, isAttribute: _form == Form.Attribute);
        if (_form == Form.Sentence && code.Length > start && !EndsSentence(code[code.Length - 1]))
            code.Append('.');
    }

    private static bool EndsSentence(char last) => char.IsPunctuation(last) && last != ')';
}
