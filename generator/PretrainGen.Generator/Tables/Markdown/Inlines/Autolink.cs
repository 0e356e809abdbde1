using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>Addresses in angle brackets.</summary>
internal static class Autolink
{
    /// <summary>Reads the address at a <c>&lt;</c>: a URL with its scheme, or a mail address.</summary>
    public static bool TryRead(string text, int start, out string address, out string destination, out int end)
    {
        (address, destination, end) = ("", "", start);
        var close = start + 1;
        while (close < text.Length && text[close] is > ' ' and not ('<' or '>'))
            close++;
        if (close == text.Length || text[close] != '>')
            return false;

        address = text.Substring(start + 1, close - start - 1);
        end = close + 1;
        var isMail = !HasScheme(address) && IsMailAddress(address);
        destination = isMail ? "mailto:" + address : address;
        return isMail || HasScheme(address);
    }

    private static bool HasScheme(string address)
    {
        var length = 0;
        while (length < address.Length && (AsciiChars.IsLetterOrDigit(address[length]) || address[length] is '+' or '.' or '-'))
            length++;
        return length is >= 2 and <= 32 && AsciiChars.IsLetter(address[0]) && length < address.Length && address[length] == ':';
    }

    private static bool IsMailAddress(string address)
    {
        var at = address.IndexOf('@');
        return at > 0 && IsLocalPart(address, at) && Array.TrueForAll(address.Substring(at + 1).Split('.'), IsHostLabel);
    }

    private static bool IsLocalPart(string address, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!AsciiChars.IsLetterOrDigit(address[i]) && ".!#$%&'*+/=?^_`{|}~-".IndexOf(address[i]) < 0)
                return false;
        }

        return true;
    }

    private static bool IsHostLabel(string label)
    {
        foreach (var c in label)
        {
            if (!AsciiChars.IsLetterOrDigit(c) && c != '-')
                return false;
        }

        return label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-';
    }
}
