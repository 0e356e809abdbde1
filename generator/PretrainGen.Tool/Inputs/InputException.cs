namespace PretrainGen.Tool.Inputs;

/// <summary>Something that was asked for cannot be read. Its message is for the user, in his language.</summary>
/// <param name="message">What is wrong, and what would be right.</param>
/// <param name="cause">What the system said; null where nothing was.</param>
internal sealed class InputException(string message, Exception? cause = null) : Exception(message, cause);
